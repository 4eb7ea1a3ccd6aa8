import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { canSeeQueue, commentsModeratedBy } from '../policy'

/** How many comments that readers see came since then, under the essays that this actor moderates. */
export async function countApprovedSince(actor: Actor, since: Date): Promise<number> {
  if (!canSeeQueue(actor)) throw new AppError('forbidden', 'Only those who moderate may see this.')
  return db().comment.count({ where: { status: 'approved', createdAt: { gt: since }, ...commentsModeratedBy(actor) } })
}
