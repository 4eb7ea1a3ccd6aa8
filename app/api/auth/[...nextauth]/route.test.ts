import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { providerByAddress } from '@/domain/accounts/attempts/limits'
import { deviceCookie } from '@/platform/auth/device-cookie'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { exchangeStorage } from '@/platform/exchange/exchange'
import { newExchange } from '@/platform/exchange/new-exchange'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { GET, POST } from './route'

useTestDatabase()

const context = (path: string) => ({ params: Promise.resolve({ nextauth: path.split('/') }) })
const url = (path: string) => `http://localhost:3000/api/auth/${path}`

describe('accounts / the routes of next-auth', () => {
  it.each(['session', 'signin', 'signout', 'error', 'verify-request', '_log', ''])(
    'are closed but for the way to a provider: GET %s',
    async (path) => {
      const response = await GET(new Request(url(path)), context(path))
      expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?problem=provider'])
      expect(response.headers.get('cache-control')).toBe('no-store')
    },
  )

  it.each(['session', 'signout', 'callback/github', 'callback/credentials', 'csrf', '_log'])(
    'are closed but for the way to a provider: POST %s',
    async (path) => {
      const response = await POST(new Request(url(path), { method: 'POST', body: 'email=ada@example.org' }), context(path))
      expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?problem=provider'])
      expect(await db().session.count()).toBe(0)
    },
  )
})

/** Asks as the front passes it on: for this address. */
const ask = (path: string, { address = '192.0.2.7', cookie = '' } = {}) =>
  exchangeStorage.run(newExchange('api', address), () => GET(new Request(url(path), { headers: { cookie } }), context(path)))

describe('accounts / asking next-auth', () => {
  beforeEach(() => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    forgetRates()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    forgetEnv()
  })

  it('has an end for an address, told in JSON; and none of it is taken from a browser that has signed in before', async () => {
    const { name, value } = deviceCookie('ada@example.org', now(), undefined)
    const known = { address: '198.51.100.1', cookie: `${name}=${value}` }
    for (let time = 1; time <= providerByAddress.points; time++) expect((await ask('csrf', { address: '198.51.100.1' })).status).toBe(200)
    const refused = await ask('csrf', { address: '198.51.100.1' })
    expect([refused.status, await refused.json()]).toEqual([429, expect.objectContaining({ ok: false, code: 'too-many' })])
    expect((await ask('csrf', { address: '198.51.100.2' })).status).toBe(200)
    expect((await ask('csrf', known)).status).toBe(200)
  })
})

describe('accounts / what next-auth answers', () => {
  it.each([
    ['csrf', { csrfToken: expect.any(String) }],
    ['providers', {}],
  ])('as JSON is JSON, and kept by nobody: %s', async (path, body) => {
    const response = await ask(path)
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'application/json',
      'no-store',
    ])
    expect(await response.json()).toEqual(body)
  })

  it('sets its own cookies, and reads cookies that nobody could decode', async () => {
    const response = await ask('csrf', { cookie: 'next-auth.csrf-token=%E0%A4%A; other=%7C' })
    expect(response.headers.getSetCookie().map((cookie) => cookie.split('=')[0])).toEqual(
      expect.arrayContaining(['next-auth.csrf-token', 'next-auth.callback-url']),
    )
  })
})
