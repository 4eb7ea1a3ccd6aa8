import type { Actor } from '@/domain/accounts/types'
import { articleToCommentOn } from '@/domain/articles/queries/article-to-comment-on'
import { pageWindow } from '@/domain/articles/queries/paging'
import { articleTags } from '@/domain/articles/tags'
import { reading } from '@/platform/exchange/exchange'
import { commentTags } from '../tags'
import { threadOf } from '../thread-of'
import type { ThreadOrder } from '../thread-order'
import type { ThreadEntry, ThreadPage } from '../types'
import { type CommentRow, visibleThreads } from '../visible-threads'
import { countReactions } from './count-reactions'
import { countApproved, countThreads, listRootIds } from './thread-roots'
import { approvedInThreads, threadRows } from './thread-rows'

/** Threads on one page; their first replies come with them. */
export const threadsPerPage = 50
/** Replies that come with a thread. One that has more has a page of its own for the rest. */
export const repliesShown = 100

/**
 * One page of the threads under a published article, in this order, as everybody sees them. Held comments are in nobody's thread: their writer is shown them by `listOwnHeld`, on a page that is nobody else's.
 */
export async function listThread(_actor: Actor, articleId: string, asked = 1, order: ThreadOrder = 'newest'): Promise<ThreadPage> {
  reading(commentTags.thread(articleId), articleTags.one(articleId), articleTags.names)
  const { page, skip, take, pagesOf } = pageWindow(asked, threadsPerPage)
  const article = await articleToCommentOn(articleId)
  const rootIds = await listRootIds(articleId, { skip, take }, order)
  const [total, comments, items, elsewhere] = await Promise.all([
    page === 1 && rootIds.length < threadsPerPage ? rootIds.length : countThreads(articleId),
    countApproved(articleId),
    threadEntries(rootIds, article),
    countReactions(articleId),
  ])
  return { items, order, page, pages: pagesOf(total), total, comments, elsewhere }
}

/** These threads of one article in this order, each with its first replies. */
export async function threadEntries(rootIds: readonly string[], article: { authorId: string }): Promise<ThreadEntry[]> {
  const rows = await threadRows(rootIds, { skip: 0, take: repliesShown })
  const thread = await threadOf(article, rows)
  const places = new Map(rootIds.map((id, index) => [id, index]))
  return (await withMore(visibleThreads(rows, thread), rows)).sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
}

/** Says of threads that have reached the bound how many replies are left out. */
async function withMore(threads: ThreadEntry[], rows: readonly CommentRow[]): Promise<ThreadEntry[]> {
  const shown = new Map<string, { all: number; approved: number }>()
  for (const { rootId, status } of rows) {
    const counted = shown.get(rootId) ?? { all: 0, approved: 0 }
    shown.set(rootId, { all: counted.all + 1, approved: counted.approved + (status === 'approved' ? 1 : 0) })
  }
  const full = [...shown].filter(([, { all }]) => all > repliesShown).map(([rootId]) => rootId)
  if (full.length === 0) return threads
  const approved = await approvedInThreads(full)
  return threads.map((entry) => {
    const more = (approved[entry.id] ?? 0) - (shown.get(entry.id)?.approved ?? 0)
    return more > 0 ? { ...entry, more } : entry
  })
}
