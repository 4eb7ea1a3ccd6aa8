import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { canSlowThread } from '../../policy'

/** How slow the thread of this essay is, for whoever may change it; null for everybody else. */
export async function findSlowMode(actor: Actor, articleId: string): Promise<{ id: string; slowMinutes: number } | null> {
  const article = await db().article.findUnique({
    where: { id: articleId, deletedAt: null },
    select: { id: true, authorId: true, slowMinutes: true },
  })
  if (!article || !canSlowThread(actor, article)) return null
  return { id: article.id, slowMinutes: article.slowMinutes }
}
