import { cache } from 'react'
import { anyone } from '@/domain/accounts/types'
import { writeSince } from '@/domain/comments/live/event-id'
import { latestShown } from '@/domain/comments/queries/latest-shown'
import { listPicks } from '@/domain/comments/queries/list-picks'
import { listThread } from '@/domain/comments/queries/list-thread'
import { type ThreadOrder, threadOrders } from '@/domain/comments/thread-order'

/** A page of the threads under an essay, read once for all that shows it. */
export const threadsAt = cache((articleId: string, page: number, order: ThreadOrder = 'newest') =>
  listThread(anyone, articleId, page, order),
)

/** What the author would keep of them. */
export const picksAt = cache((articleId: string) => listPicks(anyone, articleId))

/** The order that an address asks for; the one that nobody has to ask for where it says none that we know. */
export function orderOf(asked: string | string[] | undefined): ThreadOrder {
  return threadOrders.find((order) => order === asked) ?? 'newest'
}

/** The comment of an essay's thread that became visible last, as whoever follows the thread says what they know. */
export const shownUntil = cache(async (articleId: string) => {
  const [last] = await latestShown(articleId, 1)
  return writeSince(last ?? { at: 0 })
})
