import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import { githubOrigins } from '@/domain/accounts/providers/github'
import { db } from '@/platform/db/client'
import { sqliteFile } from '@/platform/db/database-kind'
import { forgetEnv } from '@/platform/env/env'
import { isUnavailable } from '@/platform/errors/fault'
import { type Exchange, exchangeStorage } from '@/platform/exchange/exchange'
import { newExchange } from '@/platform/exchange/new-exchange'
import { logInto } from '@/platform/log/logger'
import { useTestDatabase } from '@/platform/testing/test-database'
import { GET as me } from '../me/route'
import { POST as start } from '../session/provider/route'
import { jarOf } from '../testing/post-form'
import { GET as callback } from './[...nextauth]/route'
import { type GitHubDouble, type GitHubPerson, startGitHub } from './testing/github-double'

useTestDatabase()
let github: GitHubDouble
const real = { ...githubOrigins }

beforeAll(async () => {
  github = await startGitHub()
  Object.assign(githubOrigins, github.origins)
})
afterAll(() => {
  Object.assign(githubOrigins, real)
  github.close()
})
beforeEach(() => {
  vi.stubEnv('GITHUB_ID', 'client')
  vi.stubEnv('GITHUB_SECRET', 'client-secret')
  forgetEnv()
})
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

const here = 'http://localhost:3000'
const verified = (email: string): GitHubPerson => ({
  id: 583231,
  login: 'octocat',
  name: 'Octo Cat',
  addresses: [{ email, primary: true, verified: true }],
})

/** Presses the button, as the page's form does. */
async function press(cookie = '', fields: Record<string, string> = { provider: 'github', to: '/p/on-bread' }) {
  const exchange: Exchange = { id: 'x', kind: 'api', address: '192.0.2.7', nonce: undefined, tags: new Set() }
  const request = new Request(`${here}/api/session/provider`, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } })
  const response = await exchangeStorage.run(exchange, () => start(request, { params: Promise.resolve({}) }))
  return { response, replay: exchange.replay }
}

/** The whole way: the button, the provider, and back with its code. */
async function signInAs(person: GitHubPerson, cookie = '') {
  github.person = person
  const { response } = await press(cookie)
  const state = new URL(response.headers.get('location') ?? '').searchParams.get('state') ?? ''
  return comeBack(state, [jarOf(response), cookie].filter(Boolean).join('; '))
}

async function comeBack(state: string, cookie: string, { address = '192.0.2.7', headers = { 'user-agent': 'Firefox/140.0' } } = {}) {
  const request = new Request(`${here}/api/auth/callback/github?code=any&state=${state}`, { headers: { cookie, ...headers } })
  const response = await exchangeStorage.run(newExchange('api', address), () =>
    callback(request, { params: Promise.resolve({ nextauth: ['callback', 'github'] }) }),
  )
  return { location: response.headers.get('location'), jar: jarOf(response), cookies: response.headers.getSetCookie() }
}

async function whoIs(cookie: string) {
  return (await me(new Request(`${here}/api/me`, { headers: { cookie } }))).json()
}

describe('the button of a provider', () => {
  it('leads to the provider with a state of its own, without script', async () => {
    const { response } = await press()
    const location = new URL(response.headers.get('location') ?? '')
    expect([response.status, location.origin, location.pathname]).toEqual([303, github.origins.web, '/login/oauth/authorize'])
    expect(location.searchParams.get('redirect_uri')).toBe(`${here}/api/auth/callback/github`)
    expect(location.searchParams.get('state')).toBeTruthy()
  })

  it('is refused for a provider that the publication does not offer', async () => {
    expect((await press('', { provider: 'google' })).replay?.status).toBe(404)
    expect((await press('', { provider: 'evil' })).replay?.status).toBe(422)
  })
})

describe('the button of a provider that cannot be reached', () => {
  it('says so, and leads nowhere', async () => {
    // What next-auth answers where it could not ask the provider leads to a page of ours.
    githubOrigins.web = here
    try {
      const { response, replay } = await press()
      expect(response.headers.get('location')).toBeNull()
      expect(replay).toMatchObject({ path: '/sign-in?to=%2Fp%2Fon-bread', status: 503, form: { form: 'provider' } })
    } finally {
      githubOrigins.web = github.origins.web
    }
  })
})

describe('coming back from a provider', () => {
  it('makes a reader of somebody new and takes them where they were going', async () => {
    const { location, jar, cookies } = await signInAs(verified('Octo@example.org'))
    expect(location).toBe(`${here}/p/on-bread`)
    expect(await whoIs(jar)).toMatchObject({ signedIn: true, name: 'Octo Cat', role: 'reader' })
    expect(cookies.find((cookie) => cookie.startsWith('broadside.session='))).toMatch(/Path=\/; SameSite=Lax; Max-Age=34560000; HttpOnly$/)
    expect(cookies.some((cookie) => cookie.startsWith('broadside.in=1'))).toBe(true)
    expect(cookies.some((cookie) => cookie.startsWith('broadside.device='))).toBe(true)
    expect(await db().user.findFirst()).toMatchObject({ email: 'octo@example.org', passwordHash: null, emailVerifiedAt: expect.any(Date) })
  })

  it.runIf(inject('databases').kind === 'sqlite')(
    'says that the publication is busy where the database cannot be written, and blames no provider',
    async () => {
      const other = new Database(sqliteFile(), { timeout: 0 })
      try {
        github.person = verified('octo@example.org')
        const { response } = await press()
        const state = new URL(response.headers.get('location') ?? '').searchParams.get('state') ?? ''
        other.exec('BEGIN EXCLUSIVE')
        const thrown = await comeBack(state, jarOf(response)).catch((error: unknown) => error)
        expect(isUnavailable(thrown)).toBe(true)
      } finally {
        other.close()
      }
    },
  )

  it.each([
    ['nowhere', { provider: 'github' }],
    ['to another site', { provider: 'github', to: 'https://evil.example/' }],
    ['to what only answers machines', { provider: 'github', to: '/api/me' }],
  ])('leads to the front page where one was going %s', async (_, fields) => {
    github.person = verified('octo@example.org')
    const { response } = await press('', fields)
    const state = new URL(response.headers.get('location') ?? '').searchParams.get('state') ?? ''
    expect((await comeBack(state, jarOf(response), { headers: {} as never })).location).toBe(`${here}/`)
    expect(await db().session.findFirst()).toMatchObject({ userAgent: '' })
  })

  it('keeps neither the session’s token nor any of the provider’s', async () => {
    const { jar } = await signInAs(verified('octo@example.org'))
    const token = /broadside\.session=([\w-]{43})/.exec(jar)?.[1] ?? ''
    const rows = JSON.stringify([await db().session.findMany(), await db().account.findMany(), await db().user.findMany()])
    expect(token).toHaveLength(43)
    expect(rows).not.toContain(token)
    expect(rows).not.toContain('gho_test')
    expect(await db().session.findFirst()).toMatchObject({ method: 'github', userAgent: 'Firefox/140.0' })
  })

  it('finds the same person the second time, whatever their address is by then', async () => {
    await signInAs(verified('octo@example.org'))
    await signInAs(verified('moved@example.org'))
    expect(await db().user.count()).toBe(1)
    expect(await db().session.count()).toBe(2)
  })

  it('signs a verified reader in to the account they have', async () => {
    const reader = await buildUser({ email: 'octo@example.org', name: 'Known Before' })
    const { jar } = await signInAs(verified('octo@example.org'))
    expect(await whoIs(jar)).toMatchObject({ name: 'Known Before' })
    expect(await db().account.findFirst()).toMatchObject({ userId: reader.id })
  })

  it.each([
    ['the owner’s address', async () => buildUser({ email: 'octo@example.org', role: 'owner' }), true],
    ['a reader’s address that was never verified here', async () => buildUser({ email: 'octo@example.org', emailIsVerified: false }), true],
    ['a disabled person’s address', async () => buildUser({ email: 'octo@example.org', disabled: true }), true],
    ['an address that GitHub has not verified', async () => undefined, false],
  ])('with %s signs nobody in, and says no more than that', async (_, prepare, isVerified) => {
    await prepare()
    const users = await db().user.count()
    const { location, jar } = await signInAs({
      ...verified(''),
      addresses: [{ email: 'octo@example.org', primary: true, verified: isVerified }],
    })
    expect(location).toBe('/sign-in?problem=provider')
    expect(jar).not.toContain('broadside.session=')
    expect([await db().session.count(), await db().account.count(), await db().user.count()]).toEqual([0, 0, users])
  })

  it('does not take a verified address that is not the primary one for the primary one', async () => {
    const addresses = [
      { email: 'mine@example.org', primary: false, verified: true },
      { email: 'victim@example.org', primary: true, verified: false },
    ]
    expect((await signInAs({ ...verified(''), addresses })).location).toBe('/sign-in?problem=provider')
  })

  it('connects the provider to whoever is signed in, the owner too, and goes on with their session under a new token', async () => {
    const owner = await buildUser({ role: 'owner' })
    const cookie = `broadside.session=${await buildSession(owner)}`
    const { jar } = await signInAs(verified('octo@example.org'), cookie)
    expect(await db().account.findFirst()).toMatchObject({ userId: owner.id, provider: 'github' })
    expect(await whoIs(cookie)).toMatchObject({ signedIn: false })
    expect(await whoIs(jar)).toMatchObject({ signedIn: true, role: 'owner' })
    expect(await db().session.count()).toBe(1)
    expect(await whoIs((await signInAs(verified('octo@example.org'))).jar)).toMatchObject({ role: 'owner' })
  })

  it('is refused without the state that this browser was given', async () => {
    github.person = verified('octo@example.org')
    expect((await comeBack('forged', '')).location).toBe('/sign-in?problem=provider')
    expect(await db().session.count()).toBe(0)
  })

  it('with nothing that was asked for is a failed sign-in to an alarm, counted by the address of whoever came', async () => {
    let text = ''
    logInto({ write: (line: string) => (text += line) })
    try {
      for (const address of ['198.51.100.1', '198.51.100.1', '198.51.100.2']) await comeBack('forged', '', { address })
    } finally {
      logInto(undefined)
    }
    const lines = text
      .trim()
      .split('\n')
      .map((line): Record<string, string> => JSON.parse(line))
    const failed = lines.filter(({ event }) => event === 'sign-in.failed')
    expect(failed).toHaveLength(3)
    expect(failed[0]).toMatchObject({ level: 'warn', category: 'auth', at: 'provider' })
    expect(failed[0]?.address).toBe(failed[1]?.address)
    expect(failed[0]?.address).not.toBe(failed[2]?.address)
    // What next-auth had to say of it stands beside, for the operator.
    expect(lines.filter(({ event }) => event === undefined)).toContainEqual(
      expect.objectContaining({ level: 'warn', category: 'auth', message: 'next-auth: error', code: expect.stringMatching(/./) }),
    )
  })
})

describe('a provider under https', () => {
  beforeEach(() => {
    vi.stubEnv('PUBLIC_URL', 'https://essays.example')
    forgetEnv()
  })

  it('signs in with cookies that no other host can plant and no plain connection carries', async () => {
    github.person = verified('octo@example.org')
    const { response } = await press()
    const location = new URL(response.headers.get('location') ?? '')
    expect(location.searchParams.get('redirect_uri')).toBe('https://essays.example/api/auth/callback/github')
    const { location: then, jar, cookies } = await comeBack(location.searchParams.get('state') ?? '', jarOf(response))
    expect(then).toBe('https://essays.example/p/on-bread')
    expect(jar).toMatch(/__Host-broadside\.session=[\w-]{43}/)
    for (const cookie of [...response.headers.getSetCookie(), ...cookies]) expect(cookie).toMatch(/; Secure/)
  })
})
