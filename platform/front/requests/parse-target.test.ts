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
})
