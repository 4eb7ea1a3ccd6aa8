import { asRole } from '@/domain/accounts/as-role'
import type { Actor } from '@/domain/accounts/types'
import { inOrder } from '@/domain/articles/queries/in-order'
import { pageWindow } from '@/domain/articles/queries/paging'
import type { Page } from '@/domain/articles/types'
import { blockableAs } from '@/domain/moderation/blocks/subject-of'
import { heldBecause } from '@/domain/moderation/held-because'
import { canBlock } from '@/domain/moderation/policy'
import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { commentPermissions, writerOf } from '../policy'
import { writtenElsewhere } from '../remote/written-elsewhere'
import { type ReportReason, reportReasons } from '../reports/report-reasons'
import { asStatus, type CommentStatus, type QueueFilter, type QueueItem } from '../types'
import { countWhere, moderatedBy } from './moderated-by'
import { from, ofRule, under, writtenByWriterOf } from './queue-conditions'

export const queuePerPage = 50

const columns = {
  id: true,
  status: true,
  heldBy: true,
  heldReason: true,
  heldMatch: true,
  guestName: true,
  guestEmail: true,
  guestKey: true,
  addressKey: true,
  authorId: true,
  source: true,
  createdAt: true,
  deletedBy: true,
  origin: true,
  remoteUrl: true,
  writerUrl: true,
  wordings: { select: { source: true, replacedAt: true }, orderBy: { replacedAt: 'desc' }, take: 20 },
  author: { select: { name: true, email: true, role: true, disabledAt: true } },
  parent: { select: { id: true, guestName: true, author: { select: { name: true } } } },
  article: { select: { id: true, slug: true, title: true, authorId: true } },
  reportedBy: { where: { settledAt: null }, orderBy: { createdAt: 'asc' }, take: 20, select: { reason: true, text: true } },
} as const

/** The comments that this actor may decide on, newest first: those that wait, unless another state is asked for. */
export async function listQueue(actor: Actor, filter: QueueFilter = {}): Promise<Page<QueueItem>> {
  const { status = 'held', text = '', rule = '', article = '', by = '', origin = '', page: asked = 1 } = filter
  const { page, skip, take, pagesOf } = pageWindow(asked, queuePerPage)
  const moderated = moderatedBy(actor)
  const narrowed = [matching(text), ofRule(rule), under(article), from(origin), await writtenByWriterOf(by, moderated)]
  const conditions = [moderated, inState(status), ...narrowed]
  const [total, items] = await Promise.all([countWhere(...conditions), readItems(actor, conditions, { skip, take })])
  return { items, page, pages: pagesOf(total), total }
}

/** The newest that readers see, without counting what else there is. */
export async function listNewest(actor: Actor, take: number): Promise<QueueItem[]> {
  return readItems(actor, [moderatedBy(actor), inState('approved')], { skip: 0, take })
}

async function readItems(actor: Actor, conditions: Prisma.Sql[], { skip, take }: { skip: number; take: number }): Promise<QueueItem[]> {
  const ids = await db().$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Comment" c WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY c."createdAt" DESC, c."id" DESC LIMIT ${take} OFFSET ${skip}`
  const rows = await db().comment.findMany({ where: { id: { in: ids.map(({ id }) => id) } }, select: columns })
  return inOrder(ids, rows).map((row) => queueItem(actor, row))
}

function inState(status: CommentStatus | 'all' | 'reported'): Prisma.Sql {
  if (status === 'reported') return Prisma.sql`c."reports" > 0`
  return status === 'all' ? Prisma.sql`1 = 1` : Prisma.sql`c."status" = ${status}`
}

/**
 * In what was written and by whom. Three spellings, because SQLite folds the case of ASCII alone and PostgreSQL of nothing;
 * % and _ stand for anything, which harms nobody here.
 */
function matching(text: string): Prisma.Sql {
  const typed = text.trim()
  if (typed === '') return Prisma.sql`1 = 1`
  const lower = typed.toLowerCase()
  const spellings = [...new Set([typed, lower, lower.charAt(0).toUpperCase() + lower.slice(1)])].map((one) => `%${one}%`)
  const any = (column: Prisma.Sql) => spellings.map((one) => Prisma.sql`${column} LIKE ${one}`)
  const columnsOfComment = [Prisma.sql`c."source"`, Prisma.sql`c."guestName"`, Prisma.sql`c."guestEmail"`].flatMap(any)
  const names = Prisma.join(any(Prisma.sql`u."name"`), ' OR ')
  const byPerson = Prisma.sql`c."authorId" IN (SELECT u."id" FROM "User" u WHERE ${names})`
  return Prisma.sql`(${Prisma.join([...columnsOfComment, byPerson], ' OR ')})`
}

interface QueueRow {
  id: string
  status: string
  heldBy: string
  heldReason: string
  heldMatch: string
  guestName: string
  guestEmail: string
  guestKey: string
  addressKey: string
  authorId: string | null
  source: string
  createdAt: Date
  deletedBy: string
  origin: string
  remoteUrl: string
  writerUrl: string
  wordings: { source: string; replacedAt: Date }[]
  author: { name: string; email: string | null; role: string; disabledAt: Date | null } | null
  parent: { id: string; guestName: string; author: { name: string } | null } | null
  article: { id: string; slug: string; title: string; authorId: string }
  reportedBy: { reason: string; text: string }[]
}

function queueItem(actor: Actor, row: QueueRow): QueueItem {
  const { authorId: articleAuthorId, ...article } = row.article
  const status = asStatus(row.status)
  const deletedByWriter = row.deletedBy === 'writer'
  return {
    id: row.id,
    status,
    heldBy: row.heldBy,
    heldBecause: row.heldBy && heldBecause(row.heldBy, row.heldReason),
    heldMatch: row.heldMatch,
    name: row.author?.name ?? row.guestName,
    signedIn: row.authorId !== null,
    byAuthor: row.authorId === articleAuthorId,
    email: row.author?.email ?? row.guestEmail,
    source: row.source,
    createdAt: row.createdAt,
    deletedByWriter,
    wordings: row.wordings,
    article,
    answers: row.parent && { id: row.parent.id, name: row.parent.author?.name ?? row.parent.guestName },
    elsewhere: writtenElsewhere(row),
    reports: row.reportedBy.map(({ reason, text }) => ({ reason: asReason(reason), text })),
    may: commentPermissions(actor, { status, articleAuthorId, writer: writerOf(row), deletedByWriter, reports: row.reportedBy.length }),
    blockableAs: canBlock(actor, row.author && { role: asRole(row.author.role) }) ? blockableAs(row) : [],
  }
}

function asReason(stored: string): ReportReason {
  return reportReasons.find((known) => known === stored) ?? 'other'
}
