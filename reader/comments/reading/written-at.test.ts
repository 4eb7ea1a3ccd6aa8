import { expect, it } from 'vitest'
import { newCommentId } from '@/domain/comments/new-comment-id'
import { holdClock } from '@/platform/clock/clock'
import { writtenAt } from './written-at'

it('comments / new since: an id tells when its comment was written', () => {
  const at = new Date('2026-11-30T12:34:56.789Z')
  holdClock(at)
  const id = newCommentId()
  holdClock(undefined)
  expect(writtenAt(`comment-${id}`)).toBe(at.getTime())
  expect([writtenAt('comment-old_system-12'), writtenAt('')]).toEqual([0, 0])
})
