import { describe, expect, it } from 'vitest'
import { chooseEncoding } from './negotiate'

describe('front / the encoding of an answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br', 'br'],
    ['gzip;q=1.0, br;q=0.1', 'br'],
    ['gzip ; q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0.1', 'br'],
  ])('is the smallest that the client takes: %s', (header, encoding) => expect(chooseEncoding(header)).toBe(encoding))

  it.each([
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, gzip;q=0.001', 'gzip'],
    ['br;level=4;q=0, gzip', 'gzip'],
    ['br;q=none, gzip', 'gzip'],
    ['*;q=1, br;q=0', 'gzip'],
    ['*;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*;q=0', 'identity'],
  ])('is none that the client refuses: %s', (header, encoding) => expect(chooseEncoding(header)).toBe(encoding))

  it.each([undefined, '', 'identity', 'deflate', 'zstd;q=1'])('is plain where the client takes none of ours: %s', (header) =>
    expect(chooseEncoding(header)).toBe('identity'),
  )

  it('is the same each time', () => {
    expect([chooseEncoding('gzip;q=0.7'), chooseEncoding('gzip;q=0.7')]).toEqual(['gzip', 'gzip'])
  })

  it('is right for each of more headers than anybody would invent for good', () => {
    for (let number = 0; number < 1_200; number++) expect(chooseEncoding(`x${number}, gzip`)).toBe('gzip')
  })
})
