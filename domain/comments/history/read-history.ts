import { pageWindow } from '@/domain/articles/queries/paging'
import type { Page } from '@/domain/articles/types'
import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { linesOf } from './history-lines'
import type { HistoryPart, PartKind } from './history-parts'
import type { DecisionEntry } from './types'

export const decisionsPerPage = 50

interface Asked {
  parts: readonly HistoryPart[]
  /** A condition over `"ModerationStrokeItem" i`: the comments that the history is of. */
  items: Prisma.Sql
  /** Each line says which comment it is about. */
  ofPerson: boolean
  page: number
}

/** One page of what was decided, newest first. The names of its lines are found first, and the lines read then. */
export async function readHistory({ parts, page: asked, ...how }: Asked): Promise<Page<DecisionEntry>> {
  const { page, skip, take, pagesOf } = pageWindow(asked, decisionsPerPage)
  const all = Prisma.join([...parts], ' UNION ALL ')
  const [[counted], found] = await Promise.all([
    db().$queryRaw<{ total: bigint | number }[]>`SELECT COUNT(*) AS "total" FROM (${all}) AS h`,
    db().$queryRaw<{ id: string; kind: PartKind }[]>`
      SELECT h."id", h."kind" FROM (${all}) AS h ORDER BY h."at" DESC, h."id" DESC, h."kind" DESC LIMIT ${take} OFFSET ${skip}`,
  ])
  const total = Number(counted?.total ?? 0)
  return { items: await linesOf(found, how), page, pages: pagesOf(total), total }
}
