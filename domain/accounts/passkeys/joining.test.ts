import { describe, expect, it } from 'vitest'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { joinWithPasskey } from '../commands/join-with-passkey'
import { signInWithPasskey } from '../commands/sign-in-with-passkey'
import { buildActor } from '../factory'
import { findSession } from '../queries/find-session'
import { Authenticator } from '../testing/authenticator'
import { anyone } from '../types'
import { offerJoining, offerPasskeySignIn } from './offers'

useTestDatabase()

const browser = 'B'.repeat(43)
const device = { userAgent: '' }

async function signIn(keys: Authenticator) {
  const credential = keys.answer(await offerPasskeySignIn(browser))
  return signInWithPasskey(anyone, { credential, to: '/' }, browser, device)
}

describe('keeping one’s name on this device', () => {
  const join = async (keys: Authenticator, name = 'Sona') => {
    const { userId, options } = await offerJoining(name, browser)
    return joinWithPasskey(anyone, { name, userId, credential: keys.make(options) }, browser, device)
  }

  it('makes a reader without an address, whom the passkey lets in again', async () => {
    const keys = new Authenticator()
    const joined = await join(keys)
    const person = await db().user.findFirstOrThrow({ where: { name: 'Sona' } })
    expect(person).toMatchObject({ email: null, role: 'reader', passwordHash: null, emailVerifiedAt: null })
    expect((await findSession(joined.token))?.user.id).toBe(person.id)
    const again = await signIn(keys)
    expect(again).toMatchObject({ name: 'Sona', attemptName: person.id })
  })

  it('lets two of one name stand beside each other, each with their own passkey', async () => {
    const [one, other] = [new Authenticator(), new Authenticator()]
    await join(one)
    await join(other)
    const ids = []
    for (const keys of [one, other]) ids.push((await findSession((await signIn(keys)).token))?.user.id)
    expect(new Set(ids).size).toBe(2)
  })

  it('takes no name of somebody who writes here, before the browser is asked and after', async () => {
    await buildActor({ role: 'owner', name: 'Nune Adamyan' })
    const taken = { fieldErrors: { name: 'account.nameTaken' } }
    await expect(offerJoining('nune adamyan', browser)).rejects.toMatchObject(taken)
    const { userId, options } = await offerJoining('Sona', browser)
    const credential = new Authenticator().make(options)
    await expect(joinWithPasskey(anyone, { name: 'Nune Adamyan', userId, credential }, browser, device)).rejects.toMatchObject(taken)
    expect(await db().passkey.count()).toBe(0)
    // Nothing was done, so the same passkey may have another name.
    await joinWithPasskey(anyone, { name: 'Sona', userId, credential }, browser, device)
  })

  it('gives no account of another’s choosing: the id is in the challenge', async () => {
    const victim = await buildActor()
    const { options } = await offerJoining('Sona', browser)
    const credential = new Authenticator().make(options)
    await expect(joinWithPasskey(anyone, { name: 'Sona', userId: victim.id, credential }, browser, device)).rejects.toMatchObject({
      code: 'gone',
      message: 'account.passkeyTooLate',
    })
  })
})
