import type { Actor } from '@/domain/accounts/types'
import { pageWindow } from '@/domain/articles/queries/paging'
import type { Page } from '@/domain/articles/types'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { canSeeQueue, commentPermissions, commentsModeratedBy } from '../policy'
import { type CommentStatus, commentStatuses, type QueueFilter, type QueueItem } from '../types'

export const queuePerPage = 50

const columns = {
  id: true,
  status: true,
  heldBy: true,
  guestName: true,
  guestEmail: true,
  authorId: true,
  source: true,
  createdAt: true,
  author: { select: { name: true, email: true } },
  parent: { select: { id: true, guestName: true, author: { select: { name: true } } } },
  article: { select: { id: true, slug: true, title: true, authorId: true } },
} as const

/** The comments that this actor may decide on, newest first: those that wait, unless another state is asked for. */
export async function listQueue(actor: Actor, filter: QueueFilter = {}): Promise<Page<QueueItem>> {
  if (!canSeeQueue(actor)) throw new AppError('forbidden', 'Only those who moderate may see this.')
  const { status = 'held', text = '', page: asked = 1 } = filter
  const { page, skip, take, pagesOf } = pageWindow(asked, queuePerPage)
  const where = { AND: [commentsModeratedBy(actor), status === 'all' ? {} : { status }, matching(text)] }
  const [total, rows] = await Promise.all([
    db().comment.count({ where }),
    db().comment.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip,
      take,
      select: columns,
    }),
  ])
  return { items: rows.map((row) => queueItem(actor, row)), page, pages: pagesOf(total), total }
}

/**
 * In what was written and by whom. Three spellings, because SQLite folds the case of ASCII alone and PostgreSQL of nothing;
 * % and _ stand for anything, which harms nobody here.
 */
function matching(text: string) {
  const typed = text.trim()
  if (typed === '') return {}
  const lower = typed.toLowerCase()
  const spellings = [...new Set([typed, lower, lower.charAt(0).toUpperCase() + lower.slice(1)])]
  return {
    OR: spellings.flatMap((contains) => [
      { source: { contains } },
      { guestName: { contains } },
      { guestEmail: { contains } },
      { author: { name: { contains } } },
    ]),
  }
}

interface QueueRow {
  id: string
  status: string
  heldBy: string
  guestName: string
  guestEmail: string
  authorId: string | null
  source: string
  createdAt: Date
  author: { name: string; email: string } | null
  parent: { id: string; guestName: string; author: { name: string } | null } | null
  article: { id: string; slug: string; title: string; authorId: string }
}

function queueItem(actor: Actor, row: QueueRow): QueueItem {
  const { authorId: articleAuthorId, ...article } = row.article
  const status = asStatus(row.status)
  return {
    id: row.id,
    status,
    heldBy: row.heldBy,
    name: row.author?.name ?? row.guestName,
    signedIn: row.authorId !== null,
    byAuthor: row.authorId === articleAuthorId,
    email: row.author?.email ?? row.guestEmail,
    source: row.source,
    createdAt: row.createdAt,
    article,
    answers: row.parent && { id: row.parent.id, name: row.parent.author?.name ?? row.parent.guestName },
    may: commentPermissions(actor, { status, articleAuthorId }),
  }
}

/** A state that we do not know is shown to nobody. */
function asStatus(status: string): CommentStatus {
  return commentStatuses.find((known) => known === status) ?? 'hidden'
}
