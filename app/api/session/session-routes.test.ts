import { describe, expect, it } from 'vitest'
import { createOwnerLink } from '@/domain/accounts/commands/create-owner-link'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import { hashToken } from '@/platform/auth/token'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { POST as changePassword } from '../account/password/route'
import { GET as me } from '../me/route'
import { jarOf, postForm, postJson } from '../testing/post-form'
import { POST as claim } from './claim/route'
import { POST as end } from './end/route'
import { POST as endAll } from './end-all/route'
import { POST as sendLink } from './link/route'
import { POST as useLink } from './link/use/route'
import { POST as signIn } from './password/route'

useTestDatabase()
const password = 'kettle orchard seventeen'

async function whoIs(cookie: string) {
  const response = await me(new Request('http://localhost:3000/api/me', { headers: { cookie } }))
  return { ...(await response.json()), cookies: response.headers.getSetCookie() }
}

describe('signing in and out', () => {
  it('goes where one was going, and is known from then on', async () => {
    await buildUser({ name: 'Ada', email: 'ada@example.org', password, role: 'author' })
    const { response, jar } = await postForm(signIn, { email: ' ADA@example.org ', password, to: '/p/on-bread' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/p/on-bread'])
    expect(await whoIs(jar)).toEqual({
      signedIn: true,
      name: 'Ada',
      role: 'author',
      canEnterAdmin: true,
      hasAddress: true,
      waits: false,
      cookies: [],
    })
  })

  it('is told to a program, with the name and the role; and the browser is known from then on', async () => {
    const user = await buildUser({ name: 'Ada', email: 'ada@example.org', password, role: 'editor' })
    const response = await postJson(signIn, { email: 'ada@example.org', password })
    expect([response.status, await response.json()]).toEqual([200, { signedIn: true, name: 'Ada', role: 'editor' }])
    const device = /broadside\.device=([\w-]+)/.exec(jarOf(response))?.[1]
    const again = await postJson(signIn, { email: 'ada@example.org', password }, jarOf(response))
    expect(device).toBeTruthy()
    expect(/broadside\.device=([\w-]+)/.exec(jarOf(again))?.[1]).toBe(device)
    // The session that this browser had until now has ended with it.
    expect((await db().session.findMany({ where: { userId: user.id } })).map(({ userAgent }) => userAgent)).toEqual([''])
  })

  it('remembers which browser it was', async () => {
    await buildUser({ email: 'ada@example.org', password })
    await postForm(signIn, { email: 'ada@example.org', password })
    expect(await db().session.findFirst()).toMatchObject({ userAgent: expect.stringContaining('Firefox/140.0'), method: 'password' })
  })

  it('leads nowhere but to this publication', async () => {
    await buildUser({ email: 'ada@example.org', password })
    const { response } = await postForm(signIn, { email: 'ada@example.org', password, to: '//evil.example/' })
    expect(response.headers.get('location')).toBe('/')
  })

  it('that fails shows the form again with the address and without the password', async () => {
    const { replay } = await postForm(signIn, { email: 'ada@example.org', password: 'wrong', to: '/archive' })
    expect(replay).toMatchObject({
      path: '/sign-in?to=%2Farchive',
      status: 401,
      form: { form: 'password', values: { email: 'ada@example.org' } },
    })
    expect(JSON.stringify(replay)).not.toContain('wrong"')
  })

  it('ends at once with signing out: the old cookie is worth nothing', async () => {
    const jar = `broadside.session=${await buildSession(await buildUser())}; broadside.in=1`
    const { response } = await postForm(end, {}, jar)
    expect(response.headers.get('location')).toBe('/')
    expect(response.headers.getSetCookie().every((cookie) => cookie.includes('Max-Age=0'))).toBe(true)
    expect(await whoIs(jar)).toMatchObject({ signedIn: false, role: null })
  })

  it('tells a browser whose session was ended elsewhere to forget it, and leaves other visitors without cookies', async () => {
    expect((await whoIs('broadside.in=1')).cookies).toHaveLength(2)
    expect((await whoIs('')).cookies).toEqual([])
  })

  it('on another device leaves this one signed in, and the account says so', async () => {
    const user = await buildUser()
    const [here, there] = [await buildSession(user), await buildSession(user)]
    const { id } = await db().session.findFirstOrThrow({ where: { tokenHash: hashToken(there) } })
    const { response } = await postForm(end, { session: id }, `broadside.session=${here}`)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/account?done=session'])
    expect(response.headers.getSetCookie()).toEqual([])
    expect([(await whoIs(`broadside.session=${here}`)).signedIn, (await whoIs(`broadside.session=${there}`)).signedIn]).toEqual([
      true,
      false,
    ])
    const third = await buildSession(user)
    const other = await db().session.findFirstOrThrow({ where: { tokenHash: hashToken(third) } })
    const told = await postJson(end, { session: other.id }, `broadside.session=${here}`)
    expect(await told.json()).toEqual({ signedIn: true })
    expect(await (await postJson(end, {}, `broadside.session=${here}`)).json()).toEqual({ signedIn: false })
  })

  it('everywhere leaves nobody signed in, this device too', async () => {
    const user = await buildUser()
    const [here, there] = [await buildSession(user), await buildSession(user)]
    const { response, jar } = await postForm(endAll, { keepThis: 'no' }, `broadside.session=${here}`)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
    expect(jar).toBe('broadside.session=; broadside.in=')
    for (const token of [here, there]) expect((await whoIs(`broadside.session=${token}`)).signedIn).toBe(false)
  })

  it('everywhere tells a program how many sessions that were', async () => {
    const user = await buildUser()
    const [here] = [await buildSession(user), await buildSession(user), await buildSession(user)]
    const cookie = `broadside.session=${here}`
    expect(await (await postJson(endAll, {}, cookie)).json()).toEqual({ signedIn: true, ended: 2 })
    expect(await (await postJson(endAll, { keepThis: 'no' }, cookie)).json()).toEqual({ signedIn: false, ended: 1 })
  })

  it('twice out is out', async () => {
    expect((await postForm(end, {})).response.status).toBe(303)
  })

  it('everywhere else leaves this device signed in', async () => {
    const user = await buildUser()
    const [here, there] = [await buildSession(user), await buildSession(user)]
    const { response } = await postForm(endAll, { keepThis: 'yes' }, `broadside.session=${here}`)
    expect(response.headers.get('location')).toBe('/account?done=sessions')
    expect((await whoIs(`broadside.session=${here}`)).signedIn).toBe(true)
    expect((await whoIs(`broadside.session=${there}`)).signedIn).toBe(false)
  })

  it('is needed to change a password', async () => {
    const { replay } = await postForm(changePassword, { newPassword: 'a wholly different phrase' })
    expect(replay).toMatchObject({ path: '/account', status: 401 })
  })
})

describe('the e-mail link', () => {
  it('answers the same for every address', async () => {
    await buildUser({ email: 'ada@example.org' })
    for (const email of ['ada@example.org', 'nobody@example.org']) {
      const { response } = await postForm(sendLink, { email, to: '' })
      expect([response.status, response.headers.get('location'), await response.text()], email).toEqual([303, '/sign-in/sent', ''])
    }
  })

  it('is in the mail, from a program that is told so without being told whether there is an account', async () => {
    await buildUser({ email: 'ada@example.org' })
    const response = await postJson(sendLink, { email: 'ada@example.org' })
    expect([response.status, await response.json()]).toEqual([202, { message: expect.stringContaining('a link is on its way') }])
    expect(await db().outbox.count({ where: { kind: 'mail' } })).toBe(1)
  })

  it('says beside the field what is wrong with an address', async () => {
    const { replay } = await postForm(sendLink, { email: 'not an address' })
    expect(replay?.form.failure?.fieldErrors).toEqual({ email: 'That does not look like an e-mail address.' })
    expect(await db().outbox.count()).toBe(0)
  })

  it('that is over shows its page with 410', async () => {
    expect((await postForm(useLink, { token: 'gone' })).replay).toMatchObject({ path: '/sign-in/link?token=gone', status: 410 })
  })
})

describe('claiming the publication', () => {
  it('leads the owner to the admin', async () => {
    const { url } = await createOwnerLink({ kind: 'system', reason: 'test' }, { recover: false })
    const token = new URL(url).searchParams.get('token') ?? ''
    const refused = await postForm(claim, { token, name: 'Ada', email: 'ada@example.org', password: 'short' })
    expect(refused.replay).toMatchObject({
      path: `/claim?token=${token}`,
      form: { failure: { fieldErrors: { password: 'At least 10 characters, please.' } } },
    })
    const { response, jar } = await postForm(claim, { token, name: 'Ada', email: 'ada@example.org', password })
    expect(response.headers.get('location')).toBe('/admin')
    expect(await whoIs(jar)).toMatchObject({ name: 'Ada', role: 'owner', canEnterAdmin: true })
  })
})
