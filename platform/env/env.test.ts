import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EnvError, parseEnv } from './env'
import { envSchema } from './env-schema'

const secret = 'a'.repeat(32)

function complaint(source: Record<string, string>): string {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error.message
    throw error
  }
  return ''
}

describe('the environment', () => {
  it('needs nothing but a secret', () => {
    const env = parseEnv({ AUTH_SECRET: secret })
    expect(env).toMatchObject({
      PORT: 3000,
      PUBLIC_URL: 'http://localhost:3000',
      publicUrlIsSet: false,
      DATABASE_URL: '',
      RATE_LIMITS: 'on',
    })
  })

  it('counts an empty value as not set', () => {
    const env = parseEnv({ AUTH_SECRET: secret, SMTP_URL: '', PORT: ' ', DATABASE_URL: '' })
    expect(env.SMTP_URL).toBeUndefined()
    expect(env.PORT).toBe(3000)
  })

  it('takes the slash off the public address and refuses a path in it', () => {
    expect(parseEnv({ AUTH_SECRET: secret, PUBLIC_URL: 'https://essays.example/' }).PUBLIC_URL).toBe('https://essays.example')
    expect(complaint({ AUTH_SECRET: secret, PUBLIC_URL: 'https://example.org/blog' })).toContain(
      'PUBLIC_URL: Must be an address without a path',
    )
  })

  it('lists everything that is wrong at once, and repeats no value', () => {
    const text = complaint({
      AUTH_SECRET: 'short-secret',
      PORT: 'http',
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      SMTP_URL: 'smtp://mail',
    })
    expect(text.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^ {2}PORT: /),
      expect.stringMatching(/^ {2}DATABASE_URL: Must be empty, file:/),
      expect.stringMatching(/^ {2}AUTH_SECRET: Must have at least 32/),
    ])
    expect(text).not.toMatch(/hunter2|short-secret/)
  })

  it('takes half of a pair for a mistake', () => {
    expect(complaint({ AUTH_SECRET: secret, SMTP_URL: 'smtp://mail' })).toContain('MAIL_FROM: Is needed with SMTP_URL.')
    expect(complaint({ AUTH_SECRET: secret, GITHUB_SECRET: 'x' })).toContain('GITHUB_ID: Is needed with GITHUB_SECRET.')
  })
})

describe('.env.example', () => {
  const example = readFileSync('.env.example', 'utf8')
  const documented = new Map([...example.matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']))
  const known = Object.keys(envSchema.shape)

  it('documents every variable that the program reads, and no other', () => {
    expect([...documented.keys()].sort()).toEqual([...known, 'NEXT_DIST_DIR'].sort())
  })

  it('shows the defaults that the program has', () => {
    const defaults: Record<string, unknown> = { ...parseEnv({ AUTH_SECRET: secret }) }
    const { AUTH_SECRET: _, PUBLIC_URL: __, ...rest } = defaults
    for (const name of known) if (rest[name] !== undefined) expect(`${name}=${documented.get(name)}`).toBe(`${name}=${rest[name]}`)
  })
})
