import type { Actor } from '@/domain/accounts/types'
import { findMediaViews } from '@/domain/media/queries/find-media-views'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { documentFromJson } from '../document'
import { mediaIdsOf } from '../document-text'
import { canCreateArticle, canSeeWorkingCopy } from '../policy'
import { requirePermission } from '../require-permission'
import type { RevisionView } from '../types'

const columns = {
  id: true,
  number: true,
  title: true,
  standfirst: true,
  body: true,
  language: true,
  writtenOn: true,
  dropCap: true,
  wordCount: true,
  reason: true,
  createdAt: true,
  by: { select: { name: true } },
  article: { select: { authorId: true, status: true, publishedId: true, deletedAt: true } },
} as const

/** One published state of an essay, whole. */
export async function getRevision(actor: Actor, articleId: string, number: number): Promise<RevisionView> {
  requirePermission(actor, canCreateArticle(actor))
  const row = await db().revision.findUnique({ where: { articleId_number: { articleId, number } }, select: columns })
  if (!row || row.article.deletedAt !== null) throw new AppError('not-found', 'There is no such revision.')
  requirePermission(actor, canSeeWorkingCopy(actor, row.article))
  const { article, by, ...revision } = row
  const body = documentFromJson(row.body)
  return {
    ...revision,
    body,
    byName: by.name,
    current: article.status === 'published' && article.publishedId === row.id,
    media: await findMediaViews(mediaIdsOf(body)),
  }
}
