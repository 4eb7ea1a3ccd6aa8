import { describe, expect, it } from 'vitest'
import { envSchema } from '../env/env-schema'
import { frontSettings } from './front-settings'

const settingsFor = (variables: Record<string, string>, dev = false) => {
  const values = envSchema.parse({ AUTH_SECRET: 'x'.repeat(32), ...variables })
  const publicUrlIsSet = values.PUBLIC_URL !== undefined
  return frontSettings({ ...values, PUBLIC_URL: values.PUBLIC_URL ?? 'http://localhost:3000', publicUrlIsSet } as never, dev, [
    'https://player.example',
  ])
}

describe('front / settings', () => {
  it('are what the operator said, and where they said nothing what is safe', () => {
    const said = { PUBLIC_URL: 'https://essays.example', HSTS_SUBDOMAINS: 'on', TRUSTED_PROXIES: '2', UPLOAD_MAX_BYTES: '9' }
    expect(settingsFor(said)).toMatchObject({
      publicUrl: 'https://essays.example',
      publicUrlIsSet: true,
      hstsSubdomains: 'on',
      trustedProxies: 2,
      uploadMaxBytes: 9,
      frameOrigins: ['https://player.example'],
      dev: false,
    })
    expect(settingsFor({})).toMatchObject({ publicUrlIsSet: false, hstsSubdomains: 'off', trustedProxies: 0, formTargets: [] })
  })

  it('let forms lead to the sign-in providers that are set up, and to no others', () => {
    const github = { GITHUB_ID: 'a', GITHUB_SECRET: 'b' }
    const google = { GOOGLE_ID: 'a', GOOGLE_SECRET: 'b' }
    expect(settingsFor(github).formTargets).toEqual(['https://github.com'])
    expect(settingsFor(google).formTargets).toEqual(['https://accounts.google.com'])
    expect(settingsFor({ ...github, ...google }).formTargets).toHaveLength(2)
  })

  it('give a render half a minute, and minutes where it is compiled first', () => {
    expect([settingsFor({}).renderTimeoutMs, settingsFor({}, true).renderTimeoutMs]).toEqual([30_000, 300_000])
  })
})
