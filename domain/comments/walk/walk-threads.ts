import type { Actor } from '@/domain/accounts/types'
import { articleToCommentOn } from '@/domain/articles/queries/article-to-comment-on'
import { threadEntries } from '../queries/list-thread'
import { countApproved, countThreads, listRootsAfter } from '../queries/thread-roots'
import type { WalkedThreads } from '../types'
import { readCursor, writeCursor } from './cursor'
import type { Walk } from './read-walk'

/**
 * The next threads under a published article, newest first and pinned ones among the others, as everybody sees them. Each page begins
 * behind the last comment of the one before: what is posted meanwhile stands before all of them, so that none is skipped or repeated.
 */
export async function walkThreads(_actor: Actor, articleId: string, { cursor, limit }: Walk): Promise<WalkedThreads> {
  const article = await articleToCommentOn(articleId)
  const roots = await listRootsAfter(articleId, readCursor(cursor), limit + 1)
  const shown = roots.slice(0, limit)
  const last = roots.length > limit ? shown.at(-1) : undefined
  const [items, total, comments] = await Promise.all([
    threadEntries(
      shown.map(({ id }) => id),
      article,
    ),
    countThreads(articleId),
    countApproved(articleId),
  ])
  return { items, next: last ? writeCursor({ at: last.createdAt, id: last.id }) : null, total, comments }
}
