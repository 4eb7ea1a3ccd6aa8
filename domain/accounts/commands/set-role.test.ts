import { describe, expect, it } from 'vitest'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildActor, buildSession, buildUser } from '../factory'
import { findSession } from '../queries/find-session'
import { anyone, roles } from '../types'
import { setRole } from './set-role'

useTestDatabase()

const system = { kind: 'system', reason: 'test' } as const
const activeOwners = () => db().user.count({ where: { role: 'owner', disabledAt: null } })

describe('giving a role', () => {
  it('ends the sessions that are open: the new rights begin with a new sign-in', async () => {
    const user = await buildUser()
    const asReader = await buildSession(user)
    await setRole(await buildActor({ role: 'owner' }), { email: user.email, role: 'editor' })
    expect(await findSession(asReader)).toBeNull()
    const asEditor = await buildSession(user)
    expect((await findSession(asEditor))?.user.role).toBe('editor')
    await setRole(system, { email: user.email, role: 'reader' })
    expect(await findSession(asEditor)).toBeNull()
  })

  it('leaves the sessions alone where the role is theirs already', async () => {
    const user = await buildUser({ role: 'author' })
    const token = await buildSession(user)
    await setRole(system, { email: user.email, role: 'author' })
    expect((await findSession(token))?.user.role).toBe('author')
  })

  it('is written down with who did it, what the role was and what it became', async () => {
    const owner = await buildActor({ role: 'owner' })
    const user = await buildUser({ role: 'author' })
    await setRole(owner, { email: user.email, role: 'editor' })
    const [entry, ...others] = await db().audit.findMany({ where: { action: 'account.set-role' } })
    expect(entry).toMatchObject({ actorId: owner.id, subjectId: user.id, detail: '{"from":"author","to":"editor"}' })
    expect(others).toEqual([])
  })

  it('writes nothing down where the role is theirs already', async () => {
    const user = await buildUser({ role: 'author' })
    await setRole(system, { email: user.email, role: 'author' })
    expect(await db().audit.count({ where: { action: 'account.set-role' } })).toBe(0)
  })

  it('is refused to everybody but the owner, for themselves too', async () => {
    const user = await buildUser()
    for (const role of roles.filter((role) => role !== 'owner')) {
      const actor = await buildActor({ role })
      await expect(setRole(actor, { email: user.email, role: 'author' }), role).rejects.toMatchObject({ code: 'forbidden' })
      await expect(setRole(actor, { email: actor.email, role: 'owner' }), role).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(setRole(anyone, { email: user.email, role: 'author' })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await activeOwners()).toBe(0)
  })

  it('says how somebody unknown gets an account', async () => {
    const asked = setRole(system, { email: 'nobody@example.org', role: 'author' })
    await expect(asked).rejects.toMatchObject({
      code: 'not-found',
      message: message('errors.nobodyWithAddress', { email: 'nobody@example.org' }),
    })
  })
})

describe('the last owner', () => {
  it('cannot be demoted, by themselves or by the system', async () => {
    const owner = await buildActor({ role: 'owner' })
    for (const actor of [owner, system]) {
      await expect(setRole(actor, { email: owner.email, role: 'author' })).rejects.toMatchObject({ code: 'conflict' })
    }
    expect(await activeOwners()).toBe(1)
  })

  it('is still the last one beside an owner who is disabled', async () => {
    const owner = await buildActor({ role: 'owner' })
    await buildUser({ role: 'owner', disabled: true })
    await expect(setRole(owner, { email: owner.email, role: 'reader' })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('may step back once there is another', async () => {
    const owner = await buildActor({ role: 'owner' })
    const heir = await buildUser()
    await setRole(owner, { email: heir.email, role: 'owner' })
    await setRole(owner, { email: owner.email, role: 'author' })
    expect(await db().user.findMany({ where: { role: 'owner' }, select: { id: true } })).toEqual([{ id: heir.id }])
  })

  it('remains when owners demote each other at the same moment', async () => {
    const [ada, grace] = [await buildActor({ role: 'owner' }), await buildActor({ role: 'owner' })]
    const outcomes = await Promise.allSettled([
      setRole(ada, { email: grace.email, role: 'reader' }),
      setRole(grace, { email: ada.email, role: 'reader' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await activeOwners()).toBe(1)
  })
})
