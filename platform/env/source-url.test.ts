import { afterEach, describe, expect, it } from 'vitest'
import { forgetEnv } from './env'
import { sourceUrl } from './source-url'

const before = process.env.SOURCE_URL

function withSource(value: string): string | undefined {
  process.env.SOURCE_URL = value
  forgetEnv()
  return sourceUrl()
}

describe('the source address', () => {
  afterEach(() => {
    if (before === undefined) delete process.env.SOURCE_URL
    else process.env.SOURCE_URL = before
    forgetEnv()
  })

  it('is the repository of package.json where the operator has set none', () => {
    expect(withSource('')).toMatch(/^https:\/\/[^/]+\/[^/]+\/broadside$/)
  })

  it('is the one that the operator of a changed copy has set', () => {
    expect(withSource('https://code.example/our-broadside')).toBe('https://code.example/our-broadside')
  })
})
