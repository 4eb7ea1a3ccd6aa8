import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { decideComment } from '../decide-comment'
import type { CommentDecision } from '../types'

/** Takes a comment out of every reader’s sight. Replies to it stay, under a placeholder. */
export async function hideComment(actor: Actor, commentId: string): Promise<CommentDecision> {
  return decideComment(actor, commentId, {
    verb: 'hide',
    leadsTo: () => 'hidden',
    refusal: message('errors.alreadyDeleted'),
  })
}
