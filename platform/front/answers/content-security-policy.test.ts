import { describe, expect, it } from 'vitest'
import { adminPolicy, documentPolicy, inertPolicy, styledPolicy } from './content-security-policy'

const rulesOf = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((rule) => {
      const [name = '', ...values] = rule.split(' ')
      return [name, values.join(' ')]
    }),
  )

describe('front / policies', () => {
  it('of documents let nothing in from elsewhere but the players that may be asked for, and forms lead nowhere else', () => {
    const frames = ['https://player.example', 'https://film.example']
    const rules = rulesOf(documentPolicy(['https://github.com'], frames))
    expect(rules['frame-src']).toBe('https://player.example https://film.example')
    expect(rules['form-action']).toBe("'self' https://github.com")
    expect(rulesOf(documentPolicy())).not.toHaveProperty('frame-src')
  })

  it('of the admin are those of its one request: own scripts by nonce, no frames, nothing evaluated', () => {
    expect(rulesOf(adminPolicy('N0nce', false))).toEqual({
      'default-src': "'none'",
      'script-src': "'self' 'nonce-N0nce' 'strict-dynamic'",
      'style-src': "'self'",
      'style-src-attr': "'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'form-action': "'self'",
      'manifest-src': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'report-to': 'policy',
      'report-uri': '/api/policy-reports',
    })
  })

  it('of the admin in development let its tools evaluate and listen', () => {
    expect(rulesOf(adminPolicy('N0nce', true))).toMatchObject({
      'script-src': "'self' 'nonce-N0nce' 'strict-dynamic' 'unsafe-eval'",
      'connect-src': "'self' ws: wss:",
    })
  })

  it('of what is no page let nothing be done with it; of feeds, that our style sheet is put on', () => {
    const inert = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" }
    expect(rulesOf(inertPolicy)).toEqual(inert)
    expect(rulesOf(styledPolicy)).toEqual({ ...inert, 'style-src': "'self'" })
  })
})
