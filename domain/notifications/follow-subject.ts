import type { UserActor, VisitorActor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { isOwn } from '@/domain/comments/person'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import type { FollowInput } from './schema'
import type { FollowKind } from './types'

/** What is to be followed, as a row names it. */
export interface FollowSubject {
  kind: FollowKind
  subjectId: string
  article: { id: string; slug: string; title: string }
}

/** Finds what this visitor wants to follow. What readers do not see is refused as what never was; one's own comment may wait yet. */
export async function followSubject(
  actor: UserActor | VisitorActor,
  { kind, article: articleId, comment }: Pick<FollowInput, 'kind' | 'article' | 'comment'>,
): Promise<FollowSubject> {
  const article = await publishedEssay(articleId)
  if (kind === 'essay') return { kind, subjectId: article.id, article }
  const row = await db().comment.findFirst({
    where: { id: comment, articleId },
    select: { id: true, rootId: true, status: true, authorId: true, guestKey: true },
  })
  const own = row !== null && isOwn(actor, row)
  if (!row || !(row.status === 'approved' || (own && row.status === 'held')))
    throw new AppError('not-found', message('comments.noSuchComment'))
  if (kind === 'thread') return { kind, subjectId: row.rootId, article }
  if (!own) throw new AppError('forbidden', message('notices.answersToOwn'))
  return { kind, subjectId: row.id, article }
}

/** By the title that readers see, not by that of the working copy. */
async function publishedEssay(id: string): Promise<FollowSubject['article']> {
  const row = await db().article.findFirst({
    where: { id, ...publishedArticles },
    select: { id: true, slug: true, published: { select: { title: true } } },
  })
  if (!row) throw new AppError('not-found', message('comments.noSuchEssay'))
  return { id: row.id, slug: row.slug, title: row.published?.title ?? '' }
}
