import { afterEach, describe, expect, it } from 'vitest'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { actorOf, buildActor, buildReaderWithoutAddress, buildUser } from '../factory'
import { findAddressLink } from '../queries/find-address-link'
import { findSession } from '../queries/find-session'
import { anyone, type UserActor } from '../types'
import { askForAddress } from './ask-for-address'
import { changePassword } from './change-password'
import { confirmAddress } from './confirm-address'
import { disablePerson } from './disable-person'
import { sendSignInLink } from './send-sign-in-link'
import { setRole } from './set-role'
import { useSignInLink as signInByLink } from './use-sign-in-link'

useTestDatabase()
afterEach(() => holdClock(undefined))

const device = { userAgent: 'Firefox' }
const email = 'sona@example.org'
const withoutAddress = async () => actorOf(await buildReaderWithoutAddress())

/** Asks for the mail and reads the link in it, as the mailbox's owner does. */
async function mailedToken(actor: UserActor, to = email): Promise<string> {
  await askForAddress(actor, { email: to }, device)
  const mail = await db().outbox.findFirstOrThrow({ where: { kind: 'mail' }, orderBy: { id: 'desc' } })
  expect(JSON.parse(mail.payload).to).toBe(to)
  return /account\/address\?token=([\w-]{43})/.exec(mail.payload)?.[1] ?? ''
}

describe('an address for an account that has none', () => {
  it('is the account’s once its mailbox has said so, and lets its person in by link', async () => {
    const actor = await withoutAddress()
    const { token } = await confirmAddress(actor, { token: await mailedToken(actor) })
    expect((await findSession(token))?.user).toMatchObject({ id: actor.id, email })
    expect((await db().user.findUniqueOrThrow({ where: { id: actor.id } })).emailVerifiedAt).not.toBeNull()
    expect(await db().session.count({ where: { id: actor.sessionId } })).toBe(0)
    await sendSignInLink(anyone, { email, to: '' }, device)
    const { payload } = await db().outbox.findFirstOrThrow({ where: { kind: 'mail' }, orderBy: { id: 'desc' } })
    const done = await signInByLink(anyone, { token: /token=([\w-]{43})/.exec(payload)?.[1] ?? '' }, device)
    expect((await findSession(done.token))?.user.id).toBe(actor.id)
  })

  it('is given by nobody but the account that asked: a link mailed to a stranger gives that stranger’s address to nobody', async () => {
    const actor = await withoutAddress()
    const token = await mailedToken(actor)
    await expect(confirmAddress(anyone, { token })).rejects.toMatchObject({ code: 'not-signed-in' })
    const other = await withoutAddress()
    await expect(confirmAddress(other, { token })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await findAddressLink(other, token)).toMatchObject({ isOwn: false })
    expect(await db().user.count({ where: { email } })).toBe(0)
  })

  it('that another account has is asked for alike, and refused to whoever reads its mailbox', async () => {
    await buildUser({ email })
    const actor = await withoutAddress()
    const token = await mailedToken(actor)
    await expect(confirmAddress(actor, { token })).rejects.toMatchObject({ code: 'conflict', message: 'account.addressTaken' })
    expect(await db().user.findUniqueOrThrow({ where: { id: actor.id } })).toMatchObject({ email: null })
  })

  it('comes by the newest link alone, once, for ten minutes', async () => {
    const at = new Date('2026-11-30T12:00:00Z')
    holdClock(at)
    const actor = await withoutAddress()
    const first = await mailedToken(actor, 'mistyped@example.org')
    const second = await mailedToken(actor)
    await expect(confirmAddress(actor, { token: first })).rejects.toMatchObject({ code: 'gone' })
    holdClock(new Date(at.getTime() + 10 * 60_000))
    await expect(confirmAddress(actor, { token: second })).rejects.toMatchObject({ code: 'gone' })
  })

  it('is no way to change one that is there', async () => {
    await expect(askForAddress(await buildActor(), { email: 'other@example.org' }, device)).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('an account without an address', () => {
  const system = { kind: 'system', reason: 'test' } as const

  it('takes no password, which nothing could be typed beside', async () => {
    const actor = await withoutAddress()
    const input = { currentPassword: '', newPassword: 'kettle orchard seventeen' }
    await expect(changePassword(actor, input)).rejects.toMatchObject({ code: 'conflict', message: 'account.addressFirst' })
  })

  it('is disabled and enabled by its id', async () => {
    const { id, sessionId } = await withoutAddress()
    expect(await disablePerson(system, { person: id, disabled: true })).toMatchObject({ id, email: null, isDisabled: true })
    expect(await db().session.count({ where: { id: sessionId } })).toBe(0)
    expect(await disablePerson(system, { person: id, disabled: false })).toMatchObject({ isDisabled: false })
  })

  it('gets no role: whoever works here can be written to', async () => {
    const { id } = await withoutAddress()
    await expect(setRole(system, { email: id, role: 'author' })).rejects.toMatchObject({ code: 'conflict' })
  })
})
