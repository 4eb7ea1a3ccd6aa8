import { describe, expect, it } from 'vitest'
import { completedAddress, embedAddress } from './embed-address'

describe('an address of an embed', () => {
  it('is spelled in one way', () => {
    expect(embedAddress(' HTTPS://Example.ORG ')).toBe('https://example.org/')
    expect(embedAddress('https://example.org/ä?b c'.replace(' ', '%20'))).toBe('https://example.org/%C3%A4?b%20c')
    expect(embedAddress('https://пример.рф/')).toBe('https://xn--e1afmkfd.xn--p1ai/')
  })

  it.each([
    '',
    'example.org',
    'http://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://name@example.org/',
    'https://name:word@example.org/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://exam ple.org/',
    `https://example.org/${'x'.repeat(2_000)}`,
    `https://example.org/${'ä'.repeat(700)}`,
  ])('is not %s', (address) => {
    expect(embedAddress(address)).toBeUndefined()
  })

  it('is made whole where only its beginning is missing', () => {
    expect(completedAddress('youtu.be/abcdefghijk')).toBe('https://youtu.be/abcdefghijk')
    expect(completedAddress('http://example.org/')).toBe('https://example.org/')
    expect(completedAddress('two words')).toBe('two words')
  })
})
