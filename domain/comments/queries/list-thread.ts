import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { pageWindow } from '@/domain/articles/queries/paging'
import { articleTags } from '@/domain/articles/tags'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { reading } from '@/platform/front/exchange'
import { commentTags } from '../tags'
import type { ThreadPage } from '../types'
import { commentRowColumns, visibleThreads } from '../visible-threads'
import { countThreads, listRootIds } from './thread-roots'

/** Threads on one page; their replies come with them. */
export const threadsPerPage = 50

/**
 * One page of the threads under a published article, newest thread first, as everybody sees them. Held comments are in nobody's thread, their writer's included: that is the desk's to show.
 */
export async function listThread(_actor: Actor, articleId: string, asked = 1): Promise<ThreadPage> {
  reading(commentTags.thread(articleId), articleTags.one(articleId), articleTags.names)
  const { page, skip, take, pagesOf } = pageWindow(asked, threadsPerPage)
  const article = await db().article.findFirst({ where: { id: articleId, ...publishedArticles }, select: { authorId: true } })
  if (!article) throw new AppError('not-found', 'There is no such essay, or it was withdrawn.')
  const rootIds = await listRootIds(articleId, { skip, take })
  const [total, comments, rows] = await Promise.all([
    page === 1 && rootIds.length < threadsPerPage ? rootIds.length : countThreads(articleId),
    db().comment.count({ where: { articleId, status: 'approved' } }),
    listRows(rootIds),
  ])
  const order = new Map(rootIds.map((id, index) => [id, index]))
  const items = visibleThreads(rows, article.authorId).sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
  return { items, page, pages: pagesOf(total), total, comments }
}

async function listRows(rootIds: string[]) {
  if (rootIds.length === 0) return []
  return db().comment.findMany({
    where: { rootId: { in: rootIds }, status: { in: ['approved', 'hidden', 'deleted'] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: commentRowColumns,
  })
}
