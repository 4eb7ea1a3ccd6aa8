import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetEnv } from '@/platform/env/env'
import { parseCookies, serialiseCookie } from './cookies'
import { guestCookie, guestKeyOf } from './guest-cookie'
import { endedSessionCookies, sessionCookies } from './session-cookie'
import { newToken } from './token'

const serve = (url: string) => {
  vi.stubEnv('PUBLIC_URL', url)
  forgetEnv()
}
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

describe('the session cookie', () => {
  it('is pinned to the host over https, and closed to scripts', () => {
    serve('https://essays.example.org')
    const [session, mark] = sessionCookies('token').map(serialiseCookie)
    expect(session).toBe('__Host-broadside.session=token; Path=/; SameSite=Lax; Max-Age=34560000; HttpOnly; Secure')
    expect(mark).toBe('broadside.in=1; Path=/; SameSite=Lax; Max-Age=34560000; Secure')
  })

  it('works over plain http for whoever tries it at home', () => {
    serve('http://localhost:3000')
    expect(sessionCookies('token').map(serialiseCookie)[0]).toBe(
      'broadside.session=token; Path=/; SameSite=Lax; Max-Age=34560000; HttpOnly',
    )
  })

  it('is removed together with the one that scripts may read', () => {
    expect(
      endedSessionCookies()
        .map(serialiseCookie)
        .every((cookie) => cookie.includes('Max-Age=0')),
    ).toBe(true)
  })
})

describe('the guest cookie', () => {
  it('gives the same browser the same key, and no key to what we did not make', () => {
    const token = newToken()
    expect(guestKeyOf(guestCookie(token).value)).toMatch(/^[0-9a-f]{64}$/)
    expect(guestKeyOf(token)).toBe(guestKeyOf(token))
    expect([guestKeyOf(undefined), guestKeyOf(''), guestKeyOf('x'.repeat(5000))]).toEqual(['', '', ''])
  })
})

describe('a request’s cookies', () => {
  it('are read by name, the first of a name winning', () => {
    const cookies = parseCookies('a=1; b=x=y;c = 3 ; a=2; novalue; =nameless')
    expect([...cookies]).toEqual([
      ['a', '1'],
      ['b', 'x=y'],
      ['c', '3'],
    ])
    expect(parseCookies(null).size).toBe(0)
  })
})
