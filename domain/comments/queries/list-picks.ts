import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { articleTags } from '@/domain/articles/tags'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { commentTags } from '../tags'
import { threadOf } from '../thread-of'
import type { ThreadComment } from '../types'
import { commentRowColumns, publicComment } from '../visible-threads'

/** A choice of hundreds is none. */
export const mostPicks = 24

/** The comments that the author would keep, in the order they were written, each without its replies. */
export async function listPicks(_actor: Actor, articleId: string): Promise<ThreadComment[]> {
  reading(commentTags.thread(articleId), articleTags.one(articleId), articleTags.names)
  const rows = await db().comment.findMany({
    where: { articleId, status: 'approved', pickedAt: { not: null }, article: publishedArticles },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: mostPicks,
    select: { ...commentRowColumns, article: { select: { authorId: true } } },
  })
  const [first] = rows
  if (!first) return []
  const thread = await threadOf(first.article, rows)
  return rows.map(({ article: _, ...row }) => publicComment(row, thread))
}
