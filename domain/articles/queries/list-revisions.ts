import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { canCreateArticle, canSeeWorkingCopy } from '../policy'
import { requirePermission } from '../require-permission'
import type { RevisionSummary } from '../types'

const columns = {
  id: true,
  number: true,
  title: true,
  reason: true,
  wordCount: true,
  createdAt: true,
  by: { select: { name: true } },
} as const

/** Every state in which an essay was ever published, the latest first. */
export async function listRevisions(actor: Actor, articleId: string): Promise<RevisionSummary[]> {
  requirePermission(actor, canCreateArticle(actor))
  const article = await db().article.findUnique({
    where: { id: articleId, deletedAt: null },
    select: { authorId: true, status: true, publishedId: true, revisions: { orderBy: { number: 'desc' }, select: columns } },
  })
  if (!article) throw new AppError('not-found', 'There is no such essay.')
  requirePermission(actor, canSeeWorkingCopy(actor, article))
  const shown = article.status === 'published' ? article.publishedId : null
  return article.revisions.map(({ by, ...revision }) => ({ ...revision, byName: by.name, current: revision.id === shown }))
}
