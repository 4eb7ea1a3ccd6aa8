import { describe, expect, it } from 'vitest'
import { returnPath } from './return-path'

describe('where a sign-in may lead', () => {
  it.each(['/', '/p/on-bread', '/p/on-bread?page=2#comment-1', '/admin/articles/01J'])('goes to %s', (path) => {
    expect(returnPath(path)).toBe(path)
  })

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/..//evil.example',
    '/./\n/evil.example',
    'p/on-bread',
    '',
    null,
    undefined,
    '/api/session/end',
    '/a/../api/me',
    `/${'a'.repeat(600)}`,
  ])('does not go to %j', (path) => {
    expect(returnPath(path)).toBe('')
  })
})
