import { describe, expect, it } from 'vitest'
import { parseTarget } from './parse-target'

describe('the path of a request', () => {
  it.each(['/%61dmin', '/%61bout', '/adm%69n', '/%41', '/%7a', '/%5A', '/%30', '/p/a%2Db', '/p/a%5fb', '/p/%7Eb', '/p/a%2eb'])(
    '%s is refused: it spells out what needs no spelling, and Next would read another path',
    (path) => {
      expect(parseTarget(path)).toBeUndefined()
    },
  )

  it.each([
    '/p/caf%C3%A9',
    '/p/caf%c3%a9',
    '/p/%E6%97%A5',
    '/p/a%20b',
    '/p/a%5Bb%5D',
    '/p/100%25',
    '/p/%2561',
    '/p/a-b_c~d.e',
    '/%40',
    '/%60',
  ])('%s is taken as it is', (path) => {
    expect(parseTarget(path)).toEqual({ path, search: '' })
  })

  it('may have anything encoded in its query', () => {
    expect(parseTarget('/?q=%61')).toEqual({ path: '/', search: '?q=%61' })
  })

  it.each([
    undefined,
    '',
    'p/one',
    '*',
    'http://evil.example/p/one',
    '//evil.example/p/one',
    '/p/one#x',
    '/p\\one',
    '/p/o ne',
    '/p/one\u0000',
    '/p/café',
    '/p/one?q=é',
    '/.',
    '/..',
    '/p/./one',
    '/p/../one',
    '/p/%2e%2E/one',
    '/p%2fone',
    '/p%5Cone',
    '/p/one%00',
    '/p/%',
    '/p/%e9',
    `/${'x'.repeat(4_096)}`,
  ])('%s is refused: it is no path, or one that others would read as another', (path) => expect(parseTarget(path)).toBeUndefined())

  it('may be as long as any address of ours, and not longer', () => {
    const longest = `/${'x'.repeat(4_095)}`
    expect(parseTarget(longest)).toEqual({ path: longest, search: '' })
  })

  it('ends where its query begins, which is told with its mark', () => {
    expect(parseTarget('/p/one?a=1?b=2')).toEqual({ path: '/p/one', search: '?a=1?b=2' })
    expect(parseTarget('/?')).toEqual({ path: '/', search: '?' })
    expect(parseTarget('/p/one?x=/../%2f')).toEqual({ path: '/p/one', search: '?x=/../%2f' })
  })
})
