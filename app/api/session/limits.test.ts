import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accountByAddress, providerByAddress, tokenByAddress } from '@/domain/accounts/attempts/limits'
import { browserId, deviceCookie } from '@/platform/auth/device-cookie'
import { now } from '@/platform/clock/clock'
import { forgetEnv } from '@/platform/env/env'
import { forgetRates, limitRate, type RateRule } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { POST as changePassword } from '../account/password/route'
import { POST as changeProfile } from '../account/profile/route'
import { postForm } from '../testing/post-form'
import { POST as claim } from './claim/route'
import { POST as end } from './end/route'
import { POST as endAll } from './end-all/route'
import { POST as useLink } from './link/use/route'
import { POST as startProvider } from './provider/route'

useTestDatabase()

beforeEach(() => {
  vi.stubEnv('RATE_LIMITS', 'on')
  forgetEnv()
  forgetRates()
})
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

/** A browser that has signed in before: its cookie, and what it is counted by. */
function knownBrowser() {
  const { name, value } = deviceCookie('ada@example.org', now(), undefined)
  return { cookie: `${name}=${value}`, id: browserId(value) }
}

/** Leaves one attempt of what this subject has. */
async function spendAllButOne(rule: RateRule, subject: string): Promise<void> {
  for (let time = 1; time < rule.points; time++) await limitRate(rule, subject)
}

describe('account / limits', () => {
  it.each([
    ['changing the password', changePassword, accountByAddress],
    ['changing the profile', changeProfile, accountByAddress],
    ['ending a session', end, accountByAddress],
    ['ending all sessions', endAll, accountByAddress],
    ['opening a link', useLink, tokenByAddress],
    ['claiming the publication', claim, tokenByAddress],
    ['going to a provider', startProvider, providerByAddress],
  ])('%s has an end for an address, and none of it is taken from a browser that has signed in before', async (_, handler, rule) => {
    const statusFrom = async (address: string, cookie = '') => {
      const { response, replay } = await postForm(handler, { session: 'x'.repeat(500), keepThis: 'perhaps' }, cookie, address)
      return replay?.status ?? response.status
    }
    const browser = knownBrowser()
    await spendAllButOne(rule, '198.51.100.1')
    expect(await statusFrom('198.51.100.1')).not.toBe(429)
    expect(await statusFrom('198.51.100.1')).toBe(429)
    expect(await statusFrom('198.51.100.2')).not.toBe(429)
    await spendAllButOne(rule, browser.id)
    expect(await statusFrom('198.51.100.1', browser.cookie)).not.toBe(429)
    expect(await statusFrom('198.51.100.9', browser.cookie)).toBe(429)
    expect(await statusFrom('198.51.100.1', knownBrowser().cookie)).not.toBe(429)
  })
})
