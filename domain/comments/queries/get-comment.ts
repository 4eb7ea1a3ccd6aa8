import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import type { ThreadComment } from '../types'
import { commentRowColumns, publicComment } from '../visible-threads'

/** One approved comment of a published article, without its replies. For pages and doors: no document reads by it. */
export async function getComment(_actor: Actor, commentId: string): Promise<ThreadComment & { articleId: string }> {
  const row = await db().comment.findFirst({
    where: { id: commentId, status: 'approved', article: publishedArticles },
    select: { ...commentRowColumns, articleId: true, article: { select: { authorId: true } } },
  })
  if (!row) throw new AppError('not-found', 'There is no such comment, or it was taken away.')
  return { ...publicComment(row, row.article.authorId), articleId: row.articleId }
}
