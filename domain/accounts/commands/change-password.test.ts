import { describe, expect, it } from 'vitest'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildActor, buildSession } from '../factory'
import { findSession } from '../queries/find-session'
import { anyone } from '../types'
import { changePassword } from './change-password'
import { signInWithPassword } from './sign-in-with-password'

useTestDatabase()
const old = 'kettle orchard seventeen'
const next = 'a wholly different phrase'

describe('changing one’s password', () => {
  it('lets the new one in and the old one no more', async () => {
    const actor = await buildActor({ password: old })
    await changePassword(actor, { currentPassword: old, newPassword: next })
    const attempt = (password: string) => signInWithPassword(anyone, { email: actor.email, password, to: '' }, { userAgent: '' })
    await expect(attempt(old)).rejects.toMatchObject({ code: 'not-signed-in' })
    await expect(attempt(next)).resolves.toBeDefined()
  })

  it('ends all other sessions and goes on with this one under a new id and a new token', async () => {
    const actor = await buildActor({ password: old })
    const other = await buildSession(actor)
    const before = await db().session.findUniqueOrThrow({ where: { id: actor.sessionId } })
    const { token } = await changePassword(actor, { currentPassword: old, newPassword: next })
    expect(await findSession(other)).toBeNull()
    const [after, ...others] = await db().session.findMany()
    expect(others).toEqual([])
    expect((await findSession(token))?.id).toBe(after?.id)
    expect([after?.id, after?.tokenHash]).not.toEqual([before.id, before.tokenHash])
    expect(after?.id).not.toBe(before.id)
    expect(after?.tokenHash).not.toBe(before.tokenHash)
    expect([after?.createdAt, after?.endsAt]).toEqual([before.createdAt, before.endsAt])
  })

  it('needs the present one', async () => {
    const actor = await buildActor({ password: old })
    for (const currentPassword of ['', 'wrong']) {
      const refused = changePassword(actor, { currentPassword, newPassword: next })
      await expect(refused).rejects.toMatchObject({ code: 'invalid', fieldErrors: { currentPassword: expect.any(String) } })
    }
  })

  it('needs none where there was none', async () => {
    const actor = await buildActor()
    await changePassword(actor, { currentPassword: '', newPassword: next })
    expect((await db().user.findUniqueOrThrow({ where: { id: actor.id } })).passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('refuses a first guess and changes nothing', async () => {
    const actor = await buildActor({ password: old })
    const other = await buildSession(actor)
    const refused = changePassword(actor, { currentPassword: old, newPassword: 'password1234' })
    await expect(refused).rejects.toMatchObject({ fieldErrors: { newPassword: expect.any(String) } })
    expect(await findSession(other)).not.toBeNull()
  })

  it('is refused to a visitor', async () => {
    await expect(changePassword(anyone, { currentPassword: '', newPassword: next })).rejects.toMatchObject({ code: 'not-signed-in' })
  })
})
