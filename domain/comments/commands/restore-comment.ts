import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { decideComment } from '../decide-comment'
import type { CommentDecision } from '../types'

/** Undoes a hiding or a deletion: what was approved appears again, what was waiting waits again. */
export async function restoreComment(actor: Actor, commentId: string): Promise<CommentDecision> {
  return decideComment(actor, commentId, {
    verb: 'restore',
    leadsTo: (heldBy) => (heldBy === '' ? 'approved' : 'held'),
    refusal: message('errors.notTakenAway'),
  })
}
