import { afterEach, describe, expect, it, vi } from 'vitest'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { useTestDatabase } from '@/platform/testing/test-database'
import { addPasskey } from '../commands/add-passkey'
import { disablePerson } from '../commands/disable-person'
import { forgetEnded } from '../commands/forget-ended'
import { removePasskey } from '../commands/remove-passkey'
import { signInWithPasskey } from '../commands/sign-in-with-passkey'
import { actorOf, buildActor, buildReaderWithoutAddress, buildSession } from '../factory'
import { findSession } from '../queries/find-session'
import { listPasskeys } from '../queries/list-passkeys'
import { Authenticator } from '../testing/authenticator'
import { anyone, type UserActor } from '../types'
import { challengeMinutes } from './challenge'
import { offerPasskey, offerPasskeySignIn } from './offers'
import { relyingParty } from './relying-party'

useTestDatabase()
afterEach(() => {
  holdClock(undefined)
  vi.unstubAllEnvs()
  forgetEnv()
})

const browser = 'B'.repeat(43)
const device = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
const refused = { code: 'not-signed-in', message: 'account.passkeyRefused' }
const over = { code: 'gone', message: 'account.passkeyTooLate' }

/** Adds a passkey to somebody's account; they go on under the new session. */
async function add(actor: UserActor, keys: Authenticator, currentPassword = ''): Promise<string> {
  const credential = keys.make(await offerPasskey(actor, { currentPassword }, browser))
  const { token } = await addPasskey(actor, credential, browser, device)
  actor.sessionId = (await findSession(token))?.id ?? ''
  return credential.id
}

const signIn = (credential: ReturnType<Authenticator['answer']>, from = browser) =>
  signInWithPasskey(anyone, { credential, to: '/p/on-bread' }, from, device)

describe('signing in with a passkey', () => {
  it('opens the account that it was added to, by a session of its own kind, and leads on', async () => {
    const actor = await buildActor()
    const keys = new Authenticator()
    const id = await add(actor, keys)
    const done = await signIn(keys.answer(await offerPasskeySignIn(browser)))
    expect(done).toMatchObject({ name: actor.name, role: 'reader', attemptName: actor.email, returnTo: '/p/on-bread' })
    expect((await findSession(done.token))?.user.id).toBe(actor.id)
    expect(await db().session.count({ where: { userId: actor.id, method: 'passkey' } })).toBe(1)
    expect((await db().passkey.findUniqueOrThrow({ where: { id } })).lastUsedAt).not.toBeNull()
    expect(await db().audit.count({ where: { action: 'account.sign-in', detail: { contains: 'passkey' } } })).toBe(1)
  })

  it('takes an answer once, also where it comes twice at the same moment', async () => {
    const keys = new Authenticator()
    await add(await buildActor(), keys)
    const answer = keys.answer(await offerPasskeySignIn(browser))
    const outcomes = await Promise.allSettled([signIn(answer), signIn(answer), signIn(answer)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(over)
    await expect(signIn(answer)).rejects.toMatchObject(over)
    expect(await db().session.count({ where: { method: 'passkey' } })).toBe(1)
  })

  it('takes no answer after its minutes, nor to a challenge that another browser got, was made for something else, or is not ours', async () => {
    const at = new Date('2026-11-30T12:00:00Z')
    holdClock(at)
    const actor = await buildActor()
    const keys = new Authenticator()
    await add(actor, keys)
    const offered = await offerPasskeySignIn(browser)
    await expect(signIn(keys.answer(offered), 'C'.repeat(43))).rejects.toMatchObject(over)
    await expect(signIn(keys.answer(offered), '')).rejects.toMatchObject(over)
    await expect(signIn(keys.answer(await offerPasskey(actor, { currentPassword: '' }, browser)))).rejects.toMatchObject(over)
    await expect(signIn(keys.answer({ challenge: Buffer.from('made up').toString('base64url') }))).rejects.toMatchObject(over)
    const answer = keys.answer(offered)
    holdClock(new Date(at.getTime() + challengeMinutes * 60_000))
    await expect(signIn(answer)).rejects.toMatchObject(over)
    expect(await db().session.count({ where: { method: 'passkey' } })).toBe(0)
  })

  it.each([
    ['of a page of another origin', { origin: 'https://essays.evil.example' }],
    ['of another port of this host', { origin: 'http://localhost:3001' }],
    ['kept under another host', { rpId: 'evil.example' }],
    ['of a device that nobody has unlocked', { verified: false }],
  ])('takes no answer %s', async (_, ceremony) => {
    const keys = new Authenticator()
    await add(await buildActor(), keys)
    await expect(signIn(keys.answer(await offerPasskeySignIn(browser), ceremony))).rejects.toMatchObject(refused)
  })

  it('refuses an unknown passkey, a removed one, a wrong signature and another account’s name by one sentence', async () => {
    const actor = await buildActor()
    const [keys, others] = [new Authenticator(), new Authenticator()]
    const id = await add(actor, keys)
    await add(await buildActor(), others)
    const offer = () => offerPasskeySignIn(browser)
    const own = keys.answer(await offer())
    const foreign = others.answer(await offer())
    await expect(signIn({ ...foreign, id: own.id, rawId: own.rawId })).rejects.toMatchObject(refused)
    await expect(signIn({ ...own, response: { ...own.response, userHandle: foreign.response.userHandle } })).rejects.toMatchObject(refused)
    await expect(signIn({ ...own, id: 'unknown', rawId: 'unknown' })).rejects.toMatchObject(refused)
    await removePasskey(actor, { passkey: id, currentPassword: '', lastWay: false })
    await expect(signIn(keys.answer(await offer()))).rejects.toMatchObject(refused)
  })

  it('does not tell by an answer that comes too late which passkeys are known, nor whose are disabled', async () => {
    const actor = await buildActor()
    const keys = new Authenticator()
    await add(actor, keys)
    const answer = keys.answer({ challenge: Buffer.from('made up').toString('base64url') })
    const answers = [answer, { ...answer, id: 'unknown', rawId: 'unknown' }]
    for (const sent of answers) await expect(signIn(sent)).rejects.toMatchObject(over)
    await expect(signIn({ ...answer, response: { ...answer.response, userHandle: 'b3RoZXI' } })).rejects.toMatchObject(over)
    await disablePerson({ kind: 'system', reason: 'test' }, { person: actor.email, disabled: true })
    await expect(signIn(answer)).rejects.toMatchObject(over)
  })

  it('refuses a disabled account by the same sentence, and ends what its passkey began', async () => {
    const actor = await buildActor()
    const keys = new Authenticator()
    await add(actor, keys)
    const { token } = await signIn(keys.answer(await offerPasskeySignIn(browser)))
    await disablePerson({ kind: 'system', reason: 'test' }, { person: actor.email, disabled: true })
    expect(await findSession(token)).toBeNull()
    await expect(signIn(keys.answer(await offerPasskeySignIn(browser)))).rejects.toMatchObject(refused)
  })

  it('refuses a counter that went back: the passkey may have been copied', async () => {
    const actor = await buildActor()
    const keys = new Authenticator(true)
    const id = await add(actor, keys)
    await signIn(keys.answer(await offerPasskeySignIn(browser)))
    await signIn(keys.answer(await offerPasskeySignIn(browser)))
    expect((await db().passkey.findUniqueOrThrow({ where: { id } })).counter).toBe(3n)
    keys.newest().counter = 1
    await expect(signIn(keys.answer(await offerPasskeySignIn(browser)))).rejects.toMatchObject(refused)
  })
})

describe('adding a passkey', () => {
  it('asks for the password again, where the account has one', async () => {
    const actor = await buildActor({ password: 'a long enough phrase' })
    await expect(offerPasskey(actor, { currentPassword: 'something else' }, browser)).rejects.toMatchObject({
      code: 'invalid',
      fieldErrors: { currentPassword: 'account.wrongPassword' },
    })
    await add(actor, new Authenticator(), 'a long enough phrase')
    expect(await listPasskeys(actor)).toHaveLength(1)
  })

  it('goes on under another session token', async () => {
    const actor = await buildActor()
    const before = actor.sessionId
    await add(actor, new Authenticator())
    expect(actor.sessionId).not.toBe(before)
    expect(await db().session.count({ where: { userId: actor.id } })).toBe(1)
  })

  it('takes nothing that was made for another account, on another page, or by a device that nobody has unlocked', async () => {
    const [actor, other] = [await buildActor(), await buildActor()]
    const keys = new Authenticator()
    const offered = await offerPasskey(actor, { currentPassword: '' }, browser)
    const adding = (credential: ReturnType<Authenticator['make']>, by = actor) => addPasskey(by, credential, browser, device)
    await expect(adding(keys.make(offered), other)).rejects.toMatchObject(over)
    await expect(adding(keys.make(offered, { origin: 'https://evil.example' }))).rejects.toMatchObject({ code: 'invalid' })
    await expect(adding(keys.make(offered, { verified: false }))).rejects.toMatchObject({ code: 'invalid' })
    expect(await db().passkey.count()).toBe(0)
    await adding(keys.make(offered))
    await expect(adding(keys.make(offered))).rejects.toMatchObject(over)
    expect(await db().passkey.count()).toBe(1)
  })

  it('does not know one credential twice', async () => {
    const [actor, other] = [await buildActor(), await buildActor()]
    const keys = new Authenticator()
    const id = await add(actor, keys)
    const again = keys.make(await offerPasskey(other, { currentPassword: '' }, browser))
    await db().passkey.updateMany({ where: { id }, data: { id: again.id } })
    await expect(addPasskey(other, again, browser, device)).rejects.toMatchObject({ code: 'conflict' })
    expect(await db().passkey.findMany({ select: { userId: true } })).toEqual([{ userId: actor.id }])
  })

  it('names each by its browser and day, and tells nobody else’s', async () => {
    const actor = await buildActor()
    await add(actor, new Authenticator())
    expect(await listPasskeys(actor)).toMatchObject([{ name: expect.stringContaining('Firefox'), lastUsedAt: null }])
    expect(await listPasskeys(await buildActor())).toEqual([])
  })
})

describe('removing a passkey', () => {
  it('ends the other sessions that a passkey began, and no others', async () => {
    const actor = await buildActor()
    const keys = new Authenticator()
    const passkey = await add(actor, keys)
    await signIn(keys.answer(await offerPasskeySignIn(browser)))
    await buildSession(actor)
    await removePasskey(actor, { passkey, currentPassword: '', lastWay: false })
    expect(await db().session.count({ where: { userId: actor.id, method: 'passkey' } })).toBe(0)
    expect(await db().session.count({ where: { userId: actor.id } })).toBe(2)
  })

  it('leaves another’s alone', async () => {
    const [actor, other] = [await buildActor(), await buildActor()]
    const passkey = await add(other, new Authenticator())
    await expect(removePasskey(actor, { passkey, currentPassword: '', lastWay: true })).rejects.toMatchObject({ code: 'not-found' })
    expect(await db().passkey.count()).toBe(1)
  })

  it('of the last way into an account is done only for somebody who says that they know', async () => {
    const actor = await actorOf(await buildReaderWithoutAddress())
    const [first, second] = [await add(actor, new Authenticator()), await add(actor, new Authenticator())]
    await removePasskey(actor, { passkey: first, currentPassword: '', lastWay: false })
    const last = { passkey: second, currentPassword: '' }
    await expect(removePasskey(actor, { ...last, lastWay: false })).rejects.toMatchObject({
      fieldErrors: { lastWay: 'account.lastWayNeeded' },
    })
    expect(await db().passkey.count()).toBe(1)
    await removePasskey(actor, { ...last, lastWay: true })
    expect(await db().passkey.count()).toBe(0)
  })

  it('of two at once never takes both unasked', async () => {
    const actor = await actorOf(await buildReaderWithoutAddress())
    const both = [await add(actor, new Authenticator()), await add(actor, new Authenticator())]
    const outcomes = await Promise.allSettled(both.map((passkey) => removePasskey(actor, { passkey, currentPassword: '', lastWay: false })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db().passkey.count()).toBe(1)
  })
})

describe('passkeys', () => {
  it('are offered under https and on this machine, at a host that has a name', () => {
    const at = (address: string) => {
      vi.stubEnv('PUBLIC_URL', address)
      forgetEnv()
      return relyingParty()
    }
    expect(at('https://essays.example')).toEqual({ id: 'essays.example', origin: 'https://essays.example' })
    expect(at('http://localhost:3000')).toEqual({ id: 'localhost', origin: 'http://localhost:3000' })
    for (const address of ['http://essays.example', 'http://127.0.0.1:3000', 'https://192.0.2.7', 'https://[2001:db8::1]']) {
      expect(at(address), address).toBeNull()
    }
  })

  it('leave nothing of an answered challenge once it is too old to be answered again', async () => {
    const at = new Date('2026-11-30T12:00:00Z')
    holdClock(at)
    const keys = new Authenticator()
    await add(await buildActor(), keys)
    expect(await db().spentChallenge.count()).toBe(1)
    holdClock(new Date(at.getTime() + challengeMinutes * 60_000))
    await forgetEnded()
    expect(await db().spentChallenge.count()).toBe(0)
  })
})
