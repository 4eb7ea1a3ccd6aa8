import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { db } from '@/platform/db/client'
import { ownComments } from '../person'
import { threadOf } from '../thread-of'
import type { ThreadComment } from '../types'
import { commentRowColumns, publicComment } from '../visible-threads'
import { usualWaitMs } from '../waiting/usual-wait'
import { waitReason } from '../waiting/wait-reason'

/** A wave of one's own is shown no further. */
const most = 50

/** What this visitor wrote under a published article and nobody has decided about yet, newest first. Never for a document: it is one visitor's. */
export async function listOwnHeld(actor: Actor, articleId: string): Promise<ThreadComment[]> {
  const own = ownComments(actor)
  if (!own) return []
  const rows = await db().comment.findMany({
    where: { ...own, articleId, status: 'held', article: publishedArticles },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: {
      ...commentRowColumns,
      ...{ heldBy: true, heldReason: true },
      article: { select: { authorId: true } },
      parent: { select: { id: true, status: true, guestName: true, author: { select: { name: true } } } },
    },
  })
  const [first] = rows
  if (!first) return []
  const [thread, usual] = await Promise.all([threadOf(first.article, rows), usualWaitMs()])
  return rows.map(({ article: _, parent, heldBy, heldReason, ...row }) => {
    const told = { waits: true, ...(usual === undefined ? {} : { usualWaitMs: usual }) }
    // What was taken away meanwhile is not named.
    const answers = parent?.status === 'approved' ? { answers: { id: parent.id, name: parent.author?.name ?? parent.guestName } } : {}
    return { ...publicComment(row, thread), ...answers, ...told, waitsFor: waitReason({ heldBy, heldReason }) }
  })
}

/** How many comments of this visitor wait, under all essays that readers see. */
export async function countOwnHeld(actor: Actor): Promise<number> {
  const own = ownComments(actor)
  return own ? db().comment.count({ where: { ...own, status: 'held', article: publishedArticles } }) : 0
}
