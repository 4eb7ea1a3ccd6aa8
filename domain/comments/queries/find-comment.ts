import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { commentTags } from '../tags'
import { threadOf } from '../thread-of'
import type { ThreadComment } from '../types'
import { commentRowColumns, publicComment } from '../visible-threads'

/** One approved comment of this published article, without its replies; null if readers cannot see it. */
export async function findComment(_actor: Actor, articleId: string, commentId: string): Promise<ThreadComment | null> {
  reading(commentTags.thread(articleId))
  const row = await db().comment.findFirst({
    where: { id: commentId, articleId, status: 'approved', article: publishedArticles },
    select: { ...commentRowColumns, article: { select: { authorId: true } } },
  })
  return row && publicComment(row, await threadOf(row.article, [row]))
}
