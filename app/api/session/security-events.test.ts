import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { publicRoutes } from '@/app/testing/public-routes'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import { forgetEnv } from '@/platform/env/env'
import { type FrontUnderTest, startFront } from '@/platform/front/testing/start-front'
import { forgetRates } from '@/platform/limits/rate-limit'
import { logCategories } from '@/platform/log/categories'
import { logInto } from '@/platform/log/logger'
import { useTestDatabase } from '@/platform/testing/test-database'

useTestDatabase()
let site: FrontUnderTest
let text = ''

beforeAll(async () => {
  site = await startFront(() => undefined, { settings: { trustedProxies: 1 }, directRoutes: await publicRoutes() })
})
afterAll(() => site.stop())
beforeEach(() => {
  vi.stubEnv('RATE_LIMITS', 'on')
  forgetEnv()
  forgetRates()
  text = ''
  logInto({ write: (line: string) => (text += line) })
})
afterEach(() => {
  logInto(undefined)
  vi.unstubAllEnvs()
  forgetEnv()
})

function post(path: string, body: object, headers: Record<string, string> = {}) {
  const usual = { origin: site.origin, 'content-type': 'application/json', accept: 'application/json', 'x-forwarded-for': '203.0.113.4' }
  return site.ask(path, { method: 'POST', headers: { ...usual, ...headers }, body: JSON.stringify(body) })
}

/** The lines with an event, as an operator's alarm reads them. */
const events = () =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line): Record<string, string> => JSON.parse(line))
    .filter(({ event }) => event !== undefined)

describe('log / security events', () => {
  it('name a failed sign-in, the same for an account that is and one that is not', async () => {
    await buildUser({ email: 'ada@example.org', password: 'kettle orchard seventeen' })
    for (const email of ['ada@example.org', 'ada@example.org', 'nobody@example.org'])
      await post('/api/session/password', { email, password: 'wrong' })
    const [first, second, third, ...others] = events()
    expect(others).toEqual([])
    for (const line of [first, second, third]) {
      expect(line).toMatchObject({ level: 'warn', category: 'auth', event: 'sign-in.failed', at: 'password', request: expect.any(String) })
    }
    expect(Object.keys(first ?? {})).toEqual(Object.keys(third ?? {}))
    expect(first?.account).toBe(second?.account)
    expect(first?.account).not.toBe(third?.account)
    expect(new Set([first?.address, second?.address, third?.address]).size).toBe(1)
  })

  it('name links that open nothing and a wrong current password', async () => {
    const user = await buildUser({ email: 'ada@example.org', password: 'kettle orchard seventeen' })
    await post('/api/session/link/use', { token: 'none' })
    await post('/api/session/claim', { token: 'none', password: 'kettle orchard seventeen' })
    const cookie = `broadside.session=${await buildSession(user)}`
    await post('/api/account/password', { currentPassword: 'wrong', newPassword: 'a wholly different phrase' }, { cookie })
    expect(events().map(({ event, at }) => `${event} ${at}`)).toEqual([
      'sign-in.failed link',
      'sign-in.failed owner-link',
      'sign-in.failed change-password',
    ])
  })

  it('name an account that is guessed at, once a minute however hard', async () => {
    for (let guess = 0; guess < 30; guess++) {
      await post('/api/session/password', { email: 'limited@example.org', password: 'wrong' }, { 'x-forwarded-for': `203.0.113.${guess}` })
    }
    expect(events().filter(({ event }) => event === 'sign-in.failed')).toHaveLength(5)
    expect(events().filter(({ event }) => event === 'sign-in.limited')).toEqual([
      expect.objectContaining({ category: 'auth', at: 'password' }),
    ])
  })

  it('name a write that another site sent, with the site, once a minute', async () => {
    for (let time = 0; time < 5; time++) {
      expect((await post('/api/session/end-all', {}, { origin: 'https://evil.example' })).status).toBe(403)
    }
    expect(events()).toEqual([
      expect.objectContaining({
        level: 'warn',
        category: 'front',
        event: 'write.foreign',
        at: '/api/session/end-all',
        origin: 'https://evil.example',
      }),
    ])
  })

  it('hold neither an e-mail address nor a client’s, and only categories that an operator knows', async () => {
    await post('/api/session/password', { email: 'ada.private@example.org', password: 'hunter2' })
    await post('/api/session/link', { email: 'ada.private@example.org' }, { origin: 'https://evil.example' })
    expect(events().length).toBeGreaterThan(1)
    for (const secret of ['ada.private', 'example.org', '203.0.113.4', 'hunter2']) expect(JSON.stringify(events())).not.toContain(secret)
    for (const { category } of events()) expect(logCategories).toContain(category)
  })
})
