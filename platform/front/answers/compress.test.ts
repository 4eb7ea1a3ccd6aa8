import { readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compress, isCompressible } from './compress'

/** Text as people write it. */
const text = readFileSync('LICENSE')

describe('front / compression', () => {
  it.each([
    'text/html; charset=utf-8',
    'text/css',
    'application/json',
    'application/javascript',
    'application/manifest+json',
    'application/xml',
    'application/atom+xml; charset=utf-8',
    'application/feed+json',
    'application/ld+json',
    'application/vnd.api+json',
    'application/speculationrules+json',
    'image/svg+xml',
  ])('is worth while for text: %s', (type) => expect(isCompressible(type)).toBe(true))

  it.each([
    undefined,
    '',
    'image/png',
    'font/woff2',
    'application/pdf',
    'application/zip',
    'application/octet-stream',
    'application/epub+zip',
    'text/event-stream',
    'text/event-stream; charset=utf-8',
    'x-text/html',
  ])('is none for what is small in itself, or has to come at once: %s', (type) => expect(isCompressible(type)).toBe(false))

  it('gives back what it was given', async () => {
    expect(await compress(text, 'identity', 'fast')).toBe(text)
    for (const effort of ['fast', 'small'] as const) {
      expect(gunzipSync(await compress(text, 'gzip', effort)).equals(text)).toBe(true)
      expect(brotliDecompressSync(await compress(text, 'br', effort)).equals(text)).toBe(true)
    }
  })

  it.each(['gzip', 'br'] as const)('makes %s smaller in the background than while somebody waits', async (encoding) => {
    const [fast, small] = await Promise.all([compress(text, encoding, 'fast'), compress(text, encoding, 'small')])
    expect(fast.length).toBeLessThan(text.length)
    expect(small.length).toBeLessThan(fast.length)
  })
})
