import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { canSeeQueue, commentsModeratedBy } from '../policy'

/** How many comments wait for this actor's decision. */
export async function countHeld(actor: Actor): Promise<number> {
  if (!canSeeQueue(actor)) throw new AppError('forbidden', 'Only those who moderate may see this.')
  return db().comment.count({ where: { status: 'held', ...commentsModeratedBy(actor) } })
}
