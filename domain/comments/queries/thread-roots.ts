import { db } from '@/platform/db/client'

/**
 * Top-level comments that readers see: approved ones, and taken-away ones with an approved reply somewhere below. Raw, because
 * a filter of the client reaches direct replies only. Both databases read this text alike.
 */

/** Their ids, newest first. */
export async function listRootIds(articleId: string, window: { skip: number; take: number }): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Comment" c
    WHERE c."articleId" = ${articleId} AND c."depth" = 0 AND (c."status" = 'approved' OR (c."status" IN ('hidden', 'deleted')
      AND EXISTS (SELECT 1 FROM "Comment" r WHERE r."rootId" = c."id" AND r."status" = 'approved')))
    ORDER BY c."createdAt" DESC, c."id" DESC LIMIT ${window.take} OFFSET ${window.skip}`
  return rows.map((row) => row.id)
}

export async function countThreads(articleId: string): Promise<number> {
  const rows = await db().$queryRaw<{ total: bigint | number }[]>`
    SELECT COUNT(*) AS "total" FROM "Comment" c
    WHERE c."articleId" = ${articleId} AND c."depth" = 0 AND (c."status" = 'approved' OR (c."status" IN ('hidden', 'deleted')
      AND EXISTS (SELECT 1 FROM "Comment" r WHERE r."rootId" = c."id" AND r."status" = 'approved')))`
  return Number(rows[0]?.total ?? 0)
}

/** How many of them stand before this one. */
export async function countNewerThreads(articleId: string, rootId: string): Promise<number> {
  const rows = await db().$queryRaw<{ total: bigint | number }[]>`
    SELECT COUNT(*) AS "total" FROM "Comment" c, "Comment" s
    WHERE s."id" = ${rootId} AND c."articleId" = ${articleId} AND c."depth" = 0
      AND (c."createdAt" > s."createdAt" OR (c."createdAt" = s."createdAt" AND c."id" > s."id"))
      AND (c."status" = 'approved' OR (c."status" IN ('hidden', 'deleted')
      AND EXISTS (SELECT 1 FROM "Comment" r WHERE r."rootId" = c."id" AND r."status" = 'approved')))`
  return Number(rows[0]?.total ?? 0)
}

/** Comments of the essay that readers see. */
export async function countApproved(articleId: string): Promise<number> {
  const [row] = await db().$queryRaw<{ total: bigint | number }[]>`
    SELECT COUNT(*) AS "total" FROM "Comment" WHERE "articleId" = ${articleId} AND "status" = 'approved'`
  return Number(row?.total ?? 0)
}
