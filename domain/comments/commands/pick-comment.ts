import type { Actor } from '@/domain/accounts/types'
import { type MarkedComment, markComment } from '../mark-comment'
import { canPickComment } from '../policy'

/** Makes a comment one of the author's picks, or no longer. */
export async function pickComment(actor: Actor, commentId: string, picked: boolean): Promise<MarkedComment> {
  return markComment(actor, commentId, {
    column: 'pickedAt',
    on: 'comment',
    verb: picked ? 'pick' : 'unpick',
    marked: picked,
    allows: canPickComment,
  })
}
