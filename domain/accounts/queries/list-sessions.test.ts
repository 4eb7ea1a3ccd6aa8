import { expect, it } from 'vitest'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildActor, buildSession, buildUser } from '../factory'
import { anyone } from '../types'
import { listSessions } from './list-sessions'

useTestDatabase()

it('lists one’s own sessions, this device first, each named in words', async () => {
  const actor = await buildActor()
  await buildSession(actor, { method: 'link', userAgent: 'Mozilla/5.0 (iPhone) Version/18.0 Safari/604.1' })
  await buildSession(await buildUser())
  const sessions = await listSessions(actor)
  expect(sessions.map(({ isThis, method, browser }) => ({ isThis, method, browser }))).toEqual([
    { isThis: true, method: 'password', browser: message('account.browserOn', { browser: 'Firefox', system: 'Linux' }) },
    { isThis: false, method: 'link', browser: message('account.browserOn', { browser: 'Safari', system: 'iPhone' }) },
  ])
})

it('has seen this device just now, and another when it was last written down', async () => {
  const actor = await buildActor()
  await buildSession(actor)
  const longAgo = new Date('2020-01-01T00:00:00Z')
  await db().session.updateMany({ data: { lastSeenAt: longAgo } })
  const [here, elsewhere] = await listSessions(actor)
  expect(now().getTime() - (here?.lastSeenAt.getTime() ?? 0)).toBeLessThan(60_000)
  expect(elsewhere?.lastSeenAt).toEqual(longAgo)
})

it('tells no token and no hash of one', async () => {
  const [session] = await listSessions(await buildActor())
  expect(Object.keys(session ?? {}).sort()).toEqual(['browser', 'createdAt', 'id', 'isThis', 'lastSeenAt', 'method'])
})

it('is refused to a visitor', async () => {
  await expect(listSessions(anyone)).rejects.toMatchObject({ code: 'not-signed-in' })
})
