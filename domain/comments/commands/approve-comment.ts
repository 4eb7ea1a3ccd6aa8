import type { Actor } from '@/domain/accounts/types'
import { decideComment } from '../decide-comment'
import type { CommentDecision } from '../types'

/** Lets a held comment appear. */
export async function approveComment(actor: Actor, commentId: string): Promise<CommentDecision> {
  return decideComment(actor, commentId, {
    verb: 'approve',
    leadsTo: () => 'approved',
    refusal: 'Only a comment that waits can be approved. This one was taken away: restore it instead.',
  })
}
