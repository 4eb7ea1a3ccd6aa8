import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import { type CommentVerb, canSeeQueue } from '../policy'
import type { CommentDecision } from '../types'
import { approveComment } from './approve-comment'
import { deleteComment } from './delete-comment'
import { hideComment } from './hide-comment'
import { restoreComment } from './restore-comment'

const decisions = { approve: approveComment, hide: hideComment, restore: restoreComment, delete: deleteComment }

/**
 * Takes one decision where the comment stands. Whoever moderates nothing is refused before anything is looked up, and whoever
 * moderates elsewhere is told of no comment: neither can find out which there are.
 */
export async function decideInPlace(actor: Actor, commentId: string, verb: CommentVerb): Promise<CommentDecision> {
  if (!canSeeQueue(actor)) throw new AppError('forbidden', message('errors.moderationForbidden'))
  return decisions[verb](actor, commentId)
}
