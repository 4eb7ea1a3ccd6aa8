import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { articleTags } from '@/domain/articles/tags'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { commentTags } from '../tags'
import { threadOf } from '../thread-of'
import type { ThreadComment } from '../types'
import { commentRowColumns, publicComment } from '../visible-threads'

/** The latest approved comments under a published article, newest first, each without its replies. For the thread's feed. */
export async function listLatestComments(_actor: Actor, articleId: string, take: number): Promise<ThreadComment[]> {
  reading(commentTags.thread(articleId), articleTags.one(articleId), articleTags.names)
  const rows = await db().comment.findMany({
    where: { articleId, status: 'approved', article: publishedArticles },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: { ...commentRowColumns, article: { select: { authorId: true } }, parent: { select: { status: true } } },
  })
  const [first] = rows
  if (!first) return []
  const thread = await threadOf(first.article, rows)
  // What was taken away is not named either.
  return rows.map(({ article: _, parent, ...row }) =>
    publicComment({ ...row, parentId: parent?.status === 'approved' ? row.parentId : null }, thread),
  )
}
