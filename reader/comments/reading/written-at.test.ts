import { expect, it } from 'vitest'
import { writtenAt } from './written-at'

it('comments / new since: an id tells when its comment was written', () => {
  // The example of the ULID specification.
  expect(writtenAt('comment-01ARYZ6S41TSV4RRFFQ69G5FAV')).toBe(1_469_918_176_385)
  expect([writtenAt('comment-old_system-12'), writtenAt('')]).toEqual([0, 0])
})
