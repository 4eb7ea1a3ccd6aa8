import { expect, it } from 'vitest'
import { sameSecret } from './same-secret'

it.each([
  ['correct horse', 'correct horse', true],
  ['correct horse ', 'correct horse', false],
  ['', 'correct horse', false],
  ['Correct horse', 'correct horse', false],
  ['', '', false],
])('secrets: %j for %j is the same: %s', (given, secret, same) => expect(sameSecret(given, secret)).toBe(same))
