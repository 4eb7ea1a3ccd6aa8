import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { canCreateArticle, canSeeWorkingCopy } from '../../articles/policy'
import { requirePermission } from '../../articles/require-permission'
import type { AdminHistory } from '../../articles/types'

const revisionColumns = {
  id: true,
  number: true,
  title: true,
  reason: true,
  wordCount: true,
  wordsAdded: true,
  wordsRemoved: true,
  hiddenAt: true,
  createdAt: true,
  by: { select: { name: true } },
} as const

const columns = {
  authorId: true,
  status: true,
  publishedId: true,
  revisions: { orderBy: { number: 'desc' }, select: revisionColumns },
  snapshots: { orderBy: { createdAt: 'desc' }, select: { id: true, title: true, createdAt: true, by: { select: { name: true } } } },
} as const

/** Every state in which an essay was ever published, and what was saved as a snapshot: all that can be restored. */
export async function getAdminHistory(actor: Actor, articleId: string): Promise<AdminHistory> {
  requirePermission(actor, canCreateArticle(actor))
  const article = await db().article.findUnique({ where: { id: articleId, deletedAt: null }, select: columns })
  if (!article) throw new AppError('not-found', message('errors.noSuchEssay'))
  requirePermission(actor, canSeeWorkingCopy(actor, article))
  const shown = article.status === 'published' ? article.publishedId : null
  return {
    revisions: article.revisions.map(({ by, hiddenAt, ...revision }) => ({
      ...revision,
      byName: by.name,
      current: revision.id === shown,
      hidden: hiddenAt !== null,
    })),
    snapshots: article.snapshots.map(({ by, ...kept }) => ({ ...kept, byName: by.name })),
  }
}
