import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { articleTags } from '@/domain/articles/tags'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { commentTags } from '../tags'
import { threadOf } from '../thread-of'
import type { OneThread } from '../types'
import { visibleThreads } from '../visible-threads'
import { namesOfComments, placeInThread, threadRows } from './thread-rows'

/** Replies on one page of a thread's own page. */
export const repliesPerPage = 200

/**
 * The thread that holds this comment of this article, as everybody sees it; null if readers cannot see the comment. A
 * long one is paged by its replies, oldest first: without a page it is the one on which the comment stands.
 */
export async function findThread(_actor: Actor, articleId: string, commentId: string, asked?: number): Promise<OneThread | null> {
  reading(commentTags.thread(articleId), articleTags.one(articleId), articleTags.names)
  const found = await db().comment.findFirst({
    // The comment itself must be there to be read: a placeholder in an address is a thing not found.
    where: { id: commentId, articleId, status: 'approved', article: publishedArticles },
    select: { rootId: true, article: { select: { authorId: true } } },
  })
  if (!found) return null
  const { before, replies } = await placeInThread(found.rootId, commentId)
  const pages = Math.max(Math.ceil(replies / repliesPerPage), 1)
  const page = Math.min(asked ?? Math.floor(before / repliesPerPage) + 1, pages)
  const rows = await threadRows([found.rootId], { skip: (page - 1) * repliesPerPage, take: repliesPerPage })
  const here = new Set(rows.map(({ id }) => id))
  const elsewhere = rows.flatMap(({ parentId }) => (parentId === null || here.has(parentId) ? [] : [parentId]))
  const [entry] = visibleThreads(rows, await threadOf(found.article, rows), await namesOfComments(elsewhere))
  return entry ? { entry, page, pages } : null
}
