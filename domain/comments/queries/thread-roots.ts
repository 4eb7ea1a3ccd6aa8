import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import type { ThreadOrder } from '../thread-order'

// Raw, because a filter of the client reaches direct replies only. Both databases read these texts alike.

/** Top-level comments that readers see: approved ones, and those taken away or held again with an approved reply somewhere below. */
const isShown = Prisma.sql`c."depth" = 0 AND (c."status" = 'approved' OR (c."status" IN ('held', 'hidden', 'deleted')
  AND EXISTS (SELECT 1 FROM "Comment" r WHERE r."rootId" = c."id" AND r."status" = 'approved')))`

/** A pinned thread stands first in every order; a pin on what was taken away pins nothing. */
const pinned = (row: 'c' | 's') =>
  Prisma.sql`CASE WHEN ${Prisma.raw(row)}."pinnedAt" IS NOT NULL AND ${Prisma.raw(row)}."status" = 'approved' THEN 0 ELSE 1 END`

/** The last columns make each order total: pages neither skip nor repeat. */
const orders: Readonly<Record<ThreadOrder, Prisma.Sql>> = {
  newest: Prisma.sql`c."createdAt" DESC, c."id" DESC`,
  oldest: Prisma.sql`c."createdAt" ASC, c."id" ASC`,
  // What was taken away is liked by nobody any more.
  best: Prisma.sql`CASE WHEN c."status" = 'approved' THEN c."likes" ELSE 0 END DESC, c."createdAt" DESC, c."id" DESC`,
}

/** Their ids in this order, pinned ones first. */
export async function listRootIds(
  articleId: string,
  window: { skip: number; take: number },
  order: ThreadOrder = 'newest',
): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Comment" c WHERE c."articleId" = ${articleId} AND ${isShown}
    ORDER BY ${pinned('c')}, ${orders[order]} LIMIT ${window.take} OFFSET ${window.skip}`
  return rows.map((row) => row.id)
}

/** The newest of them behind this place, pinned ones where their time puts them. */
export async function listRootsAfter(
  articleId: string,
  after: { at: Date; id: string } | null,
  take: number,
): Promise<{ id: string; createdAt: Date }[]> {
  const behind = after
    ? Prisma.sql`AND (c."createdAt" < ${after.at} OR (c."createdAt" = ${after.at} AND c."id" < ${after.id}))`
    : Prisma.empty
  return db().$queryRaw<{ id: string; createdAt: Date }[]>`
    SELECT c."id", c."createdAt" FROM "Comment" c WHERE c."articleId" = ${articleId} AND ${isShown} ${behind}
    ORDER BY ${orders.newest} LIMIT ${take}`
}

/** Whether this is one of them. */
export async function isRootShown(articleId: string, id: string): Promise<boolean> {
  return (
    (await total(
      Prisma.sql`SELECT COUNT(*) AS "total" FROM "Comment" c WHERE c."id" = ${id} AND c."articleId" = ${articleId} AND ${isShown}`,
    )) > 0
  )
}

export async function countThreads(articleId: string): Promise<number> {
  return total(Prisma.sql`SELECT COUNT(*) AS "total" FROM "Comment" c WHERE c."articleId" = ${articleId} AND ${isShown}`)
}

/** How many of them stand before this one, newest first. */
export async function countThreadsBefore(articleId: string, rootId: string): Promise<number> {
  return total(Prisma.sql`
    SELECT COUNT(*) AS "total" FROM "Comment" c, "Comment" s
    WHERE s."id" = ${rootId} AND c."articleId" = ${articleId} AND ${isShown}
      AND (${pinned('c')} < ${pinned('s')} OR (${pinned('c')} = ${pinned('s')}
        AND (c."createdAt" > s."createdAt" OR (c."createdAt" = s."createdAt" AND c."id" > s."id"))))`)
}

/** Comments of the essay that readers see. */
export async function countApproved(articleId: string): Promise<number> {
  return total(Prisma.sql`SELECT COUNT(*) AS "total" FROM "Comment" WHERE "articleId" = ${articleId} AND "status" = 'approved'`)
}

async function total(counting: Prisma.Sql): Promise<number> {
  const [row] = await db().$queryRaw<{ total: bigint | number }[]>(counting)
  return Number(row?.total ?? 0)
}
