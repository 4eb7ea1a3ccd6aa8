import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { decideComment } from '../decide-comment'
import type { CommentDecision } from '../types'

/** Deletes a comment. While somebody has answered it a placeholder keeps its place; the admin can restore it. */
export async function deleteComment(actor: Actor, commentId: string): Promise<CommentDecision> {
  return decideComment(actor, commentId, {
    verb: 'delete',
    leadsTo: () => 'deleted',
    refusal: message('errors.cannotDelete'),
  })
}
