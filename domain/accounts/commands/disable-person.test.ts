import { describe, expect, it } from 'vitest'
import { message } from '@/i18n/message'
import { newToken } from '@/platform/auth/token'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildActor, buildSession, buildUser } from '../factory'
import { findSession } from '../queries/find-session'
import { anyone, roles } from '../types'
import { disablePerson } from './disable-person'

useTestDatabase()

const system = { kind: 'system', reason: 'test' } as const

describe('disabling a person', () => {
  it('ends their sessions at once, and nobody else’s', async () => {
    const owner = await buildActor({ role: 'owner' })
    const user = await buildUser({ role: 'author' })
    const tokens = [await buildSession(user), await buildSession(user)]
    await disablePerson(owner, { person: user.email, disabled: true })
    for (const token of tokens) expect(await findSession(token)).toBeNull()
    expect(await db().session.findMany({ select: { userId: true } })).toEqual([{ userId: owner.id }])
  })

  it('ends the links that were mailed to them: none opens the account again', async () => {
    const user = await buildUser()
    const link = { tokenHash: newToken(), kind: 'sign-in', expiresAt: new Date('2099-01-01') }
    await db().oneTimeLink.create({ data: { ...link, email: user.email } })
    await disablePerson(system, { person: user.email, disabled: true })
    expect(await db().oneTimeLink.count({ where: { usedAt: null } })).toBe(0)
  })

  it('is taken back by enabling them, who then sign in anew', async () => {
    const user = await buildUser()
    const before = await buildSession(user)
    await disablePerson(system, { person: user.email, disabled: true })
    expect(await disablePerson(system, { person: user.email, disabled: false })).toMatchObject({ isDisabled: false })
    expect(await findSession(before)).toBeNull()
    expect(await findSession(await buildSession(user))).not.toBeNull()
  })

  it('is written down once, however often it is asked for', async () => {
    const owner = await buildActor({ role: 'owner' })
    const user = await buildUser()
    for (const disabled of [true, true, false]) await disablePerson(owner, { person: user.email, disabled })
    const entries = await db().audit.findMany({
      where: { subjectId: user.id },
      orderBy: { id: 'asc' },
      select: { action: true, actorId: true },
    })
    expect(entries).toHaveLength(2)
    expect(entries).toEqual(expect.arrayContaining(['account.disable', 'account.enable'].map((action) => ({ action, actorId: owner.id }))))
  })

  it('is refused to everybody but the owner', async () => {
    const user = await buildUser()
    const others = await Promise.all(roles.filter((role) => role !== 'owner').map((role) => buildActor({ role })))
    for (const actor of [...others, anyone]) {
      await expect(disablePerson(actor, { person: user.email, disabled: true })).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect(await db().user.count({ where: { NOT: { disabledAt: null } } })).toBe(0)
  })

  it('says how somebody unknown gets an account', async () => {
    const asked = disablePerson(system, { person: 'nobody@example.org', disabled: true })
    await expect(asked).rejects.toMatchObject({
      code: 'not-found',
      message: message('errors.nobodyWithAddress', { email: 'nobody@example.org' }),
    })
  })
})

describe('the last owner', () => {
  it('cannot be disabled, and stays signed in', async () => {
    const owner = await buildActor({ role: 'owner' })
    for (const actor of [owner, system]) {
      await expect(disablePerson(actor, { person: owner.email, disabled: true })).rejects.toMatchObject({ code: 'conflict' })
    }
    expect(await db().session.count({ where: { id: owner.sessionId } })).toBe(1)
  })

  it('remains when owners disable each other at the same moment', async () => {
    const [ada, grace] = [await buildActor({ role: 'owner' }), await buildActor({ role: 'owner' })]
    const outcomes = await Promise.allSettled([
      disablePerson(ada, { person: grace.email, disabled: true }),
      disablePerson(grace, { person: ada.email, disabled: true }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().user.count({ where: { role: 'owner', disabledAt: null } })).toBe(1)
  })
})
