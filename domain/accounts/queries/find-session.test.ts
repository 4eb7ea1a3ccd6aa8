import { afterEach, describe, expect, it } from 'vitest'
import { newToken } from '@/platform/auth/token'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildSession, buildUser } from '../factory'
import { findSession } from './find-session'

useTestDatabase()
afterEach(() => holdClock(undefined))

const start = new Date('2026-11-01T12:00:00Z')
const hoursIn = (hours: number) => holdClock(new Date(start.getTime() + hours * 3_600_000))

describe('a session', () => {
  it('is known by its token, and only by it', async () => {
    const user = await buildUser({ role: 'author' })
    const token = await buildSession(user)
    expect((await findSession(token))?.user).toMatchObject({ id: user.id, role: 'author' })
    expect(await findSession(newToken())).toBeNull()
    expect(await findSession('')).toBeNull()
  })

  it('is not in the table as the cookie has it: a stolen database opens nothing', async () => {
    const token = await buildSession(await buildUser())
    const row = await db().session.findFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain(token)
    expect(await findSession(row.tokenHash)).toBeNull()
  })

  it('ends when it was not seen for 30 days', async () => {
    hoursIn(0)
    const token = await buildSession(await buildUser())
    hoursIn(30 * 24 + 1)
    expect(await findSession(token)).toBeNull()
  })

  it('lives on as long as it is seen, a reader’s for 90 days', async () => {
    hoursIn(0)
    const token = await buildSession(await buildUser())
    for (const day of [20, 40, 60, 80, 89.9]) {
      hoursIn(day * 24)
      expect(await findSession(token), `day ${day}`).not.toBeNull()
    }
    hoursIn(90 * 24)
    expect(await findSession(token)).toBeNull()
  })

  it.each(['moderator', 'author', 'editor', 'owner'] as const)(
    'of the role %s ends after 30 days, however often it is seen',
    async (role) => {
      hoursIn(0)
      const token = await buildSession(await buildUser({ role }))
      for (const day of [10, 20, 29.9]) {
        hoursIn(day * 24)
        expect(await findSession(token), `day ${day}`).not.toBeNull()
      }
      hoursIn(30 * 24)
      expect(await findSession(token)).toBeNull()
    },
  )

  it.each([
    ['owner', 30],
    ['reader', 90],
  ] as const)('from before sessions had an end gets one when it is seen again: the %s’s in %i days', async (role, days) => {
    hoursIn(0)
    const token = await buildSession(await buildUser({ role }))
    await db().session.updateMany({ data: { endsAt: null, createdAt: new Date('2025-01-01T00:00:00Z') } })
    for (let day = 0; day < days; day += 10) {
      hoursIn(day * 24)
      expect(await findSession(token), `day ${day}`).not.toBeNull()
    }
    hoursIn(days * 24)
    expect(await findSession(token)).toBeNull()
  })

  it('is marked as seen once an hour, not at every request', async () => {
    hoursIn(0)
    const token = await buildSession(await buildUser())
    hoursIn(0.5)
    await findSession(token)
    expect((await db().session.findFirstOrThrow()).lastSeenAt).toEqual(start)
    hoursIn(1.5)
    await findSession(token)
    expect((await db().session.findFirstOrThrow()).lastSeenAt).toEqual(new Date(start.getTime() + 1.5 * 3_600_000))
  })

  it('ends at once when its person is disabled', async () => {
    const user = await buildUser()
    const token = await buildSession(user)
    await db().user.update({ where: { id: user.id }, data: { disabledAt: new Date() } })
    expect(await findSession(token)).toBeNull()
  })

  it('gives a role that this version does not know no rights', async () => {
    const user = await buildUser()
    const token = await buildSession(user)
    await db().user.update({ where: { id: user.id }, data: { role: 'emperor' } })
    expect((await findSession(token))?.user.role).toBe('reader')
  })
})
