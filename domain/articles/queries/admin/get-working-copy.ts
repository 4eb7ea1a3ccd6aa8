import type { Actor } from '@/domain/accounts/types'
import { findCards } from '@/domain/cards/queries/find-cards'
import { findMediaViews } from '@/domain/media/queries/find-media-views'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { documentFromJson } from '../../../document/document'
import { embedUrlsOf, mediaIdsOf } from '../../../document/document-text'
import { articlePermissions, canCreateArticle, canSeeWorkingCopy } from '../../policy'
import { requirePermission } from '../../require-permission'
import { threadRuleColumns } from '../../thread-rules'
import type { ArticleStatus, WorkingCopy } from '../../types'

const columns = {
  id: true,
  slug: true,
  status: true,
  title: true,
  standfirst: true,
  body: true,
  language: true,
  writtenOn: true,
  dropCap: true,
  tagNames: true,
  version: true,
  ...threadRuleColumns,
  featured: true,
  publishedVersion: true,
  publishedAt: true,
  revisedAt: true,
  updatedAt: true,
  authorId: true,
  author: { select: { id: true, name: true } },
  published: { select: { number: true } },
} as const

/** The essay as its author works on it. */
export async function getWorkingCopy(actor: Actor, id: string): Promise<WorkingCopy> {
  requirePermission(actor, canCreateArticle(actor))
  const row = await db().article.findUnique({ where: { id, deletedAt: null }, select: columns })
  if (!row) throw new AppError('not-found', message('errors.noSuchEssay'))
  requirePermission(actor, canSeeWorkingCopy(actor, row))
  const { authorId, publishedVersion, published, tagNames, ...rest } = row
  const body = documentFromJson(row.body)
  return {
    ...rest,
    status: row.status as ArticleStatus,
    body,
    tags: JSON.parse(tagNames) as string[],
    revisionNumber: published?.number ?? null,
    hasUnpublishedChanges: row.version !== publishedVersion,
    media: await findMediaViews(mediaIdsOf(body)),
    cards: await findCards(embedUrlsOf(body)),
    may: articlePermissions(actor, { authorId }),
  }
}
