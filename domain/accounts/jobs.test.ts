import { afterEach, expect, it } from 'vitest'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { useTestDatabase } from '@/platform/testing/test-database'
import { sendSignInLink } from './commands/send-sign-in-link'
import { buildSession, buildUser } from './factory'
import { planCleaning, registerAccountJobs } from './jobs'
import { anyone } from './types'

useTestDatabase()
registerAccountJobs()
afterEach(() => holdClock(undefined))

const start = new Date('2026-10-01T12:00:00Z')
const daysIn = (days: number) => holdClock(new Date(start.getTime() + days * 86_400_000))

it('the cleaning forgets addresses that nobody has signed in from for 90 days, and no others', async () => {
  daysIn(0)
  await db().knownAddress.create({ data: { key: 'long ago', seenAt: new Date(start) } })
  daysIn(91)
  await db().knownAddress.create({ data: { key: 'lately', seenAt: new Date(start.getTime() + 90 * 86_400_000) } })
  await planCleaning()
  await runDueJobs('test')
  expect(await db().knownAddress.findMany({ select: { key: true } })).toEqual([{ key: 'lately' }])
})

it('the cleaning forgets sessions and links that have ended, and no others', async () => {
  daysIn(0)
  const user = await buildUser()
  await buildSession(user)
  await sendSignInLink(anyone, { email: 'old@example.org', to: '' }, { userAgent: '' })
  daysIn(31)
  await buildSession(user)
  await sendSignInLink(anyone, { email: 'new@example.org', to: '' }, { userAgent: '' })
  await planCleaning()
  await runDueJobs('test')
  expect(await db().session.count()).toBe(1)
  expect(await db().oneTimeLink.findMany({ select: { email: true } })).toEqual([{ email: 'new@example.org' }])
})

it('the cleaning forgets work that was done long ago, and keeps what waits', async () => {
  daysIn(0)
  const old = { kind: 'test.old', payload: '{}', finishedAt: start }
  await db().outbox.createMany({
    data: [
      { ...old, status: 'done' },
      { ...old, status: 'kept' },
      { ...old, status: 'pending' },
    ],
  })
  daysIn(8)
  await planCleaning()
  await runDueJobs('test')
  const left = await db().outbox.findMany({ where: { kind: 'test.old' }, select: { status: true }, orderBy: { status: 'asc' } })
  expect(left.map(({ status }) => status)).toEqual(['kept', 'pending'])
})

it('the cleaning plans the next one, once, however many servers ask', async () => {
  daysIn(0)
  await Promise.all([planCleaning(), planCleaning(), planCleaning()])
  await runDueJobs('test')
  const rows = await db().outbox.findMany({ where: { kind: 'accounts.clean' }, orderBy: { runAt: 'asc' } })
  expect(rows.map(({ status }) => status)).toEqual(['done', 'pending'])
  expect(rows[1]?.runAt).toEqual(new Date(start.getTime() + 3_600_000))
})
