import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { decideComment } from '../decide-comment'
import type { CommentDecision } from '../types'

/** Lets a held comment appear. */
export async function approveComment(actor: Actor, commentId: string): Promise<CommentDecision> {
  return decideComment(actor, commentId, {
    verb: 'approve',
    leadsTo: () => 'approved',
    refusal: message('errors.notWaiting'),
  })
}
