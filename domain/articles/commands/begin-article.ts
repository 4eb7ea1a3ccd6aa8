import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { canCreateArticle } from '../policy'
import { untouchedDrafts } from '../queries/admin/untouched-drafts'
import { requirePermission } from '../require-permission'
import { type CreatedArticle, createArticle } from './create-article'

/**
 * Opens an essay to write in: a new one, or one that the author began and left before the first word. Whoever presses twice, goes back
 * or loses the connection so leaves no trace, and what the browser saved of an essay that never reached the server is found again.
 */
export async function beginArticle(actor: Actor): Promise<CreatedArticle> {
  requirePermission(actor, canCreateArticle(actor))
  const authorId = actor.kind === 'user' ? actor.id : ''
  const begun = await db().article.findFirst({
    where: { ...untouchedDrafts, authorId },
    orderBy: { id: 'asc' },
    select: { id: true, slug: true, version: true },
  })
  return begun ?? createArticle(actor, {})
}
