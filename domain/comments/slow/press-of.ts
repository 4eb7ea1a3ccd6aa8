import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { keyedHash } from '@/platform/auth/keyed-hash'
import { now } from '@/platform/clock/clock'
import type { CheckedComment } from '../checked-comment'
import { personKeys } from '../person'

/** Within this time the same again is a second press of the button. */
const pressedAgainMs = 10_000

/** One press of the button: who pressed it over what, as a row of CommentTurn. */
export interface Press {
  who: string
  at: Date
  /** Pressed later than that, it was the same press. */
  since: Date
}

/**
 * What makes one comment of two presses of the button. The rule against the same text again sees what is written; these two are on their
 * way together, and on the very first visit neither has a cookie yet, so whoever sent them is known by the address and all that they
 * typed. Null: nothing is known of them.
 */
export function pressOf(actor: UserActor | VisitorActor, { parentId, text, name, email }: CheckedComment): Press | null {
  const by = personKeys(actor)[0] ?? actor.address
  if (!by) return null
  const at = now()
  const who = `once:${keyedHash('comment-once', JSON.stringify([by, parentId, text, name, email]))}`
  return { who, at, since: new Date(at.getTime() - pressedAgainMs) }
}
