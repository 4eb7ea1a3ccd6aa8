import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildActor, buildUser } from '../factory'
import { findSession } from '../queries/find-session'
import { anyone } from '../types'
import { signInWithPassword } from './sign-in-with-password'

useTestDatabase()
const device = { userAgent: 'Firefox' }
const password = 'kettle orchard seventeen'
const email = 'ada@example.org'
const attempt = (given: Partial<{ email: string; password: string }> = {}) =>
  signInWithPassword(anyone, { email, password, to: '', ...given }, device)

describe('signing in by password', () => {
  it('begins a session of one’s own', async () => {
    const user = await buildUser({ email, password, role: 'author' })
    const done = await attempt()
    expect(done).toMatchObject({ name: user.name, role: 'author' })
    expect((await findSession(done.token))?.user.id).toBe(user.id)
  })

  it('is one sentence for a wrong password, an unknown address, a disabled account and one without a password', async () => {
    await buildUser({ email, password })
    await buildUser({ email: 'gone@example.org', password, disabled: true })
    await buildUser({ email: 'link@example.org' })
    const refusals = await Promise.all(
      [{ password: 'wrong' }, { email: 'nobody@example.org' }, { email: 'gone@example.org' }, { email: 'link@example.org' }].map((given) =>
        attempt(given).catch((error: Error & { code?: string }) => `${error.code}: ${error.message}`),
      ),
    )
    expect(new Set(refusals).size).toBe(1)
    expect(refusals[0]).toMatch(/^not-signed-in: /)
    expect(await db().session.count()).toBe(0)
  })

  it('does not adopt the session that the browser had: it ends, and a new one begins', async () => {
    const before = await buildActor()
    await buildUser({ email, password })
    await signInWithPassword(before, { email, password, to: '' }, device)
    expect(await db().session.count({ where: { id: before.sessionId } })).toBe(0)
    expect(await db().session.count()).toBe(1)
  })

  it('takes a password however its accents were typed', async () => {
    await buildUser({ email, password: 'crème brûlée à minuit'.normalize('NFC') })
    await expect(attempt({ password: 'crème brûlée à minuit'.normalize('NFD') })).resolves.toBeDefined()
  })

  it('begins as many sessions as browsers sign in at the same moment, from one address that nobody knew', async () => {
    await buildUser({ email, password })
    const attempts = Array.from({ length: 8 }, () =>
      signInWithPassword({ ...anyone, address: '198.51.100.4' }, { email, password, to: '' }, device),
    )
    expect(new Set((await Promise.all(attempts)).map(({ token }) => token)).size).toBe(8)
    expect(await db().knownAddress.count()).toBe(1)
  })

  it('is written down', async () => {
    const user = await buildUser({ email, password })
    await attempt()
    expect(await db().audit.findFirst()).toMatchObject({ action: 'account.sign-in', subjectId: user.id, detail: '{"method":"password"}' })
  })
})

describe('guessing at a password', () => {
  beforeEach(() => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    forgetEnv()
  })

  it('is stopped after a few attempts, for a known address and an unknown one alike', async () => {
    await buildUser({ email: 'guessed@example.org', password })
    for (const address of ['guessed@example.org', 'unknown@example.org']) {
      const codes: string[] = []
      for (let guess = 0; guess < 12; guess++) {
        codes.push(
          await attempt({ email: address, password: `guess ${guess}` }).then(
            () => 'in',
            (error) => error.code,
          ),
        )
      }
      expect(codes.slice(0, 5), address).toEqual(Array(5).fill('not-signed-in'))
      expect(codes.slice(5), address).toEqual(Array(7).fill('too-many'))
    }
  })

  it('by a stranger does not shut the owner out at an address of theirs', async () => {
    await buildUser({ email: 'guessed@example.org', password })
    forgetRates()
    const from = (address: string, guess: string) =>
      signInWithPassword({ ...anyone, address }, { email: 'guessed@example.org', password: guess, to: '/' }, device)
    await from('198.51.100.4', password)
    for (let guess = 0; guess < 11; guess++) await from('203.0.113.9', `guess ${guess}`).catch(() => {})
    await expect(from('203.0.113.9', password)).rejects.toMatchObject({ code: 'too-many' })
    await expect(from('198.51.100.4', password)).resolves.toMatchObject({ returnTo: '/' })
  })
})
