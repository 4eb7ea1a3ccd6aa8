import { describe, expect, it } from 'vitest'
import { newCommentId } from './new-comment-id'
import { tellsTime, writtenAt } from './written-at'

describe('comments / written at', () => {
  it('an id tells when its comment was written', () => {
    // The example of the ULID specification.
    expect(writtenAt('01ARYZ6S41TSV4RRFFQ69G5FAV')).toBe(1_469_918_176_385)
    expect([writtenAt('old_system-12'), writtenAt('01ARYZ6S41'), writtenAt('')]).toEqual([0, 0, 0])
  })

  it('an id of ours tells its minute, and no other', () => {
    const id = newCommentId()
    const at = writtenAt(id)
    expect(tellsTime(id, new Date(at))).toBe(true)
    expect([at - 60_000, at + 60_000, 0].map((other) => tellsTime(id, new Date(other)))).toEqual([false, false, false])
    expect(tellsTime('01ARYZ6S41TSV4RRFFQ69G5FAV', new Date('2016-07-30T22:36:16.900Z'))).toBe(true)
  })
})
