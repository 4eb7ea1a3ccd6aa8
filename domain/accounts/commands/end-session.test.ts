import { describe, expect, it } from 'vitest'
import { db } from '@/platform/db/client'
import type { AppError } from '@/platform/errors/app-error'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildActor, buildSession, buildUser } from '../factory'
import { findSession } from '../queries/find-session'
import { anyone } from '../types'
import { endAllSessions } from './end-all-sessions'
import { endSession } from './end-session'

useTestDatabase()

async function sessionOf(token: string): Promise<string> {
  return (await findSession(token))?.id ?? ''
}

describe('ending a session', () => {
  it('ends it at once', async () => {
    const actor = await buildActor()
    const other = await buildSession(actor)
    expect(await endSession(actor, { sessionId: await sessionOf(other) })).toBe(false)
    expect(await findSession(other)).toBeNull()
  })

  it('says so when it was this one', async () => {
    const actor = await buildActor()
    expect(await endSession(actor, { sessionId: actor.sessionId })).toBe(true)
    expect(await db().session.count()).toBe(0)
  })

  it('never ends another’s, and does not tell that it exists', async () => {
    const actor = await buildActor({ role: 'owner' })
    const foreign = await buildSession(await buildUser())
    const refusals = await Promise.all(
      [await sessionOf(foreign), 'no-such-session'].map((sessionId) =>
        endSession(actor, { sessionId }).catch(({ code, message }: AppError) => `${code}: ${message}`),
      ),
    )
    expect(refusals[0]).toMatch(/^not-found: ./)
    expect(new Set(refusals).size).toBe(1)
    expect(await db().audit.count({ where: { action: 'account.end-session' } })).toBe(0)
    expect(await findSession(foreign)).not.toBeNull()
  })

  it('is refused to a visitor', async () => {
    const token = await buildSession(await buildUser())
    await expect(endSession(anyone, { sessionId: await sessionOf(token) })).rejects.toMatchObject({ code: 'not-signed-in' })
    await expect(endAllSessions(anyone, { keepThis: false })).rejects.toMatchObject({ code: 'not-signed-in' })
    expect(await findSession(token)).not.toBeNull()
  })
})

describe('ending all sessions', () => {
  it('keeps this one when asked to, and nobody else’s is touched', async () => {
    const actor = await buildActor()
    const others = [await buildSession(actor), await buildSession(actor)]
    const foreign = await buildSession(await buildUser())
    expect(await endAllSessions(actor, { keepThis: true })).toBe(2)
    for (const token of others) expect(await findSession(token)).toBeNull()
    expect(await findSession(foreign)).not.toBeNull()
    expect(await db().session.count({ where: { id: actor.sessionId } })).toBe(1)
  })

  it('keeps none otherwise', async () => {
    const actor = await buildActor()
    await buildSession(actor)
    expect(await endAllSessions(actor, { keepThis: false })).toBe(2)
    expect(await db().session.count()).toBe(0)
  })
})
