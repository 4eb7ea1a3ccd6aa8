import { describe, expect, it, vi } from 'vitest'
import { POST as offerToAdd } from '@/app/api/account/passkeys/options/route'
import { POST as add } from '@/app/api/account/passkeys/route'
import { buildActor, buildSession } from '@/domain/accounts/factory'
import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import { Authenticator } from '@/domain/accounts/testing/authenticator'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { editComment } from '@/domain/comments/commands/edit-comment'
import { buildComment } from '@/domain/comments/factory'
import { parseCookies } from '@/platform/auth/cookies'
import { guestCookieName, guestKeyOf } from '@/platform/auth/guest-cookie'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import { newToken } from '@/platform/auth/token'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { POST as offerToJoin } from './join/options/route'
import { POST as join } from './join/route'
import { POST as offer } from './options/route'
import { POST as signIn } from './route'

useTestDatabase()

/** What a browser holds, as it sends it back. */
class Jar {
  readonly cookies = new Map<string, string>()

  async post(handle: typeof offer, body: object): Promise<{ status: number; body: never }> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'content-type': 'application/json', cookie }
    const request = new Request('http://localhost:3000/api', { method: 'POST', headers, body: JSON.stringify(body) })
    const response = await handle(request, { params: Promise.resolve({}) })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';', 1)[0]?.split(/=(.*)/s) ?? []
      this.cookies.set(name, value)
    }
    return { status: response.status, body: (await response.json()) as never }
  }

  actor() {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return actorOfCookies(parseCookies(cookie))
  }
}

interface Offered {
  userId: string
  options: { challenge: string; user: { id: string } }
}

describe('passkeys by their routes', () => {
  it('are added by one browser, and sign in from another, which had a challenge of its own', async () => {
    const user = await buildActor()
    const [own, other] = [new Jar(), new Jar()]
    own.cookies.set(sessionCookieName(), await buildSession(user))
    const keys = new Authenticator()
    const { options } = (await own.post(offerToAdd, {})).body as Offered
    expect(await own.post(add, { credential: keys.make(options) })).toMatchObject({ status: 200 })
    expect(await own.actor(), 'the session goes on under another token').toMatchObject({ kind: 'user', id: user.id })

    const offered = (await other.post(offer, {})).body as Offered
    const credential = keys.answer(offered.options)
    expect(await new Jar().post(signIn, { credential }), 'a browser that asked for nothing').toMatchObject({ status: 410 })
    const done = await other.post(signIn, { credential, to: '/p/on-bread' })
    expect(done).toMatchObject({ status: 200, body: { signedIn: true, name: user.name, location: '/p/on-bread' } })
    expect(await other.actor()).toMatchObject({ kind: 'user', id: user.id })
    expect(await other.post(signIn, { credential }), 'the same answer again').toMatchObject({ status: 410 })
  })

  it('leave what the browser wrote as a guest its own', async () => {
    const jar = new Jar()
    const guest = newToken()
    jar.cookies.set(guestCookieName(), guest)
    const article = await buildPublishedArticle()
    const comment = await buildComment({ articleId: article.id, guestName: 'Sona', guestKey: guestKeyOf(guest) })
    const { userId, options } = (await jar.post(offerToJoin, { name: 'Sona' })).body as Offered
    const joined = await jar.post(join, { name: 'Sona', userId, credential: new Authenticator().make(options) })
    expect(joined).toMatchObject({ status: 200, body: { name: 'Sona', role: 'reader' } })
    const actor = await jar.actor()
    expect(actor).toMatchObject({ kind: 'user', id: userId, email: null })
    await editComment(actor, comment.id, { text: 'Better said.', version: '' })
    expect(await db().comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ source: 'Better said.', authorId: null })
  })

  it('are no way past a session of the role that one has not', async () => {
    const jar = new Jar()
    expect(await jar.post(offerToAdd, {})).toMatchObject({ status: 401 })
    expect(await jar.post(add, { credential: new Authenticator().make({ challenge: 'x', user: { id: 'x' } }) })).toMatchObject({
      status: 401,
    })
  })

  it('refuse what is no passkey’s answer', async () => {
    const jar = new Jar()
    for (const credential of [undefined, 'text', {}, { id: '../../etc', rawId: '', type: 'public-key', response: {} }]) {
      expect(await jar.post(signIn, { credential })).toMatchObject({ status: 422 })
    }
  })

  it('are not found where the publication’s address lets nobody have one', async () => {
    vi.stubEnv('PUBLIC_URL', 'http://192.0.2.7:3000')
    forgetEnv()
    const jar = new Jar()
    expect(await jar.post(offer, {})).toMatchObject({ status: 404 })
    expect(await jar.post(offerToJoin, { name: 'Sona' })).toMatchObject({ status: 404 })
    vi.unstubAllEnvs()
    forgetEnv()
  })

  it('make five accounts an hour from one address, and no sixth', async () => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    forgetRates()
    const statuses: number[] = []
    for (let n = 1; n <= 6; n += 1) {
      const jar = new Jar()
      const { userId, options } = (await jar.post(offerToJoin, { name: `Reader ${n}` })).body as Offered
      const credential = new Authenticator().make(options)
      statuses.push((await jar.post(join, { name: `Reader ${n}`, userId, credential })).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    vi.unstubAllEnvs()
    forgetEnv()
    forgetRates()
  })
})
