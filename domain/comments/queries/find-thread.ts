import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { articleTags } from '@/domain/articles/tags'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/front/exchange'
import { commentTags } from '../tags'
import type { ThreadEntry } from '../types'
import { commentRowColumns, visibleThreads } from '../visible-threads'

/** The whole thread that holds this comment of this article, as everybody sees it; null if readers cannot see the comment. */
export async function findThread(_actor: Actor, articleId: string, commentId: string): Promise<ThreadEntry | null> {
  reading(commentTags.thread(articleId), articleTags.one(articleId), articleTags.names)
  const asked = await db().comment.findFirst({
    where: { id: commentId, articleId, article: publishedArticles },
    select: { rootId: true, article: { select: { authorId: true } } },
  })
  if (!asked) return null
  const rows = await db().comment.findMany({
    where: { rootId: asked.rootId, status: { in: ['approved', 'hidden', 'deleted'] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: commentRowColumns,
  })
  // The comment itself must be there to be read: a placeholder in an address is a thing not found.
  if (!rows.some((row) => row.id === commentId && row.status === 'approved')) return null
  return visibleThreads(rows, asked.article.authorId)[0] ?? null
}
