import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import type { CommentRow } from '../visible-threads'

type Joined = Omit<CommentRow, 'author' | 'passage'> & { authorName: string | null } & PassageOfRow

/** What of its passage a row brings along; null in all where it is about none. */
interface PassageOfRow {
  quote: string | null
  anchoredIn: string
  currentStart: number | null
  currentEnd: number | null
  revisionNumber: number
  revisionHiddenAt: Date | null
  slug: string
  publishedId: string | null
}

/** Which replies of each thread: `take` of them after the first `skip`, oldest first. */
export interface RepliesWindow {
  skip: number
  take: number
}

// The place of a comment among those of its thread that readers may see something of; the thread's first has place 1.
const placed = Prisma.sql`ROW_NUMBER() OVER (
  PARTITION BY c."rootId" ORDER BY CASE WHEN c."depth" = 0 THEN 0 ELSE 1 END, c."createdAt", c."id") AS "place"`
/**
 * What was taken away, or waits again, keeps its place where something that readers see stands below it, and has none otherwise: pages and
 * windows that counted it would tell that there is one.
 */
const keepingPlace = (roots: Prisma.Sql) => Prisma.sql`WITH RECURSIVE "Kept"("id", "parentId") AS (
  SELECT k."id", k."parentId" FROM "Comment" k WHERE k."rootId" IN (${roots}) AND k."status" <> 'approved'
    AND EXISTS (SELECT 1 FROM "Comment" r WHERE r."parentId" = k."id" AND r."status" = 'approved')
  UNION
  SELECT a."id", a."parentId" FROM "Kept" b JOIN "Comment" a ON a."id" = b."parentId" WHERE a."status" <> 'approved')`
// Most of what was taken away has no replies: then nothing more is looked for.
const shown = Prisma.sql`(c."status" = 'approved' OR (EXISTS (SELECT 1 FROM "Comment" r WHERE r."parentId" = c."id")
  AND c."id" IN (SELECT "id" FROM "Kept")))`

/**
 * The first comment of each of these threads and a window of its replies, in the order they were written. In SQL: an
 * essay is drawn again with each new comment, and Prisma's own query takes three times as long for two hundred rows.
 */
export async function threadRows(rootIds: readonly string[], { skip, take }: RepliesWindow): Promise<CommentRow[]> {
  if (rootIds.length === 0) return []
  const rows = await db().$queryRaw<Joined[]>`${keepingPlace(Prisma.join(rootIds))}
    SELECT t."id", t."parentId", t."rootId", t."depth", t."authorId", t."guestName", t."source", t."status", t."createdAt",
      t."editedAt", t."likes", t."pinnedAt", t."pickedAt", t."origin", t."remoteUrl", t."writerUrl", t."formerId",
      u."name" AS "authorName", p."quote", p."anchoredIn", p."currentStart", p."currentEnd",
      r."number" AS "revisionNumber", r."hiddenAt" AS "revisionHiddenAt", a."slug", a."publishedId"
    FROM (SELECT c.*, ${placed} FROM "Comment" c WHERE c."rootId" IN (${Prisma.join(rootIds)}) AND ${shown}) t
    LEFT JOIN "User" u ON u."id" = t."authorId"
    LEFT JOIN "Passage" p ON p."commentId" = t."id" LEFT JOIN "Revision" r ON r."id" = p."revisionId"
    LEFT JOIN "Article" a ON a."id" = p."articleId"
    WHERE t."place" = 1 OR (t."place" > ${skip + 1} AND t."place" <= ${skip + take + 1})
    ORDER BY t."createdAt" ASC, t."id" ASC`
  return rows.map(commentRow)
}

function commentRow({
  authorName,
  quote,
  anchoredIn,
  currentStart,
  currentEnd,
  revisionNumber,
  revisionHiddenAt,
  ...rest
}: Joined): CommentRow {
  const { slug, publishedId, ...row } = rest
  const author = authorName === null ? null : { name: authorName }
  if (quote === null) return { ...row, author }
  const revision = { number: revisionNumber, hiddenAt: revisionHiddenAt }
  return { ...row, author, passage: { quote, anchoredIn, currentStart, currentEnd, revision, article: { slug, publishedId } } }
}

/** How many replies of this thread stand before this comment, and how many there are in all. */
export async function placeInThread(rootId: string, commentId: string): Promise<{ before: number; replies: number }> {
  const [found] = await db().$queryRaw<{ place: bigint | number; total: bigint | number }[]>`${keepingPlace(Prisma.sql`${rootId}`)}
    SELECT t."place", t."total" FROM (
      SELECT c."id", ${placed}, COUNT(*) OVER () AS "total" FROM "Comment" c WHERE c."rootId" = ${rootId} AND ${shown}) t
    WHERE t."id" = ${commentId}`
  return { before: Math.max(Number(found?.place ?? 0) - 2, 0), replies: Math.max(Number(found?.total ?? 1) - 1, 0) }
}

/** Approved comments in each of these threads, by the thread's id. */
export async function approvedInThreads(rootIds: readonly string[]): Promise<Record<string, number>> {
  if (rootIds.length === 0) return {}
  const counted = await db().comment.groupBy({
    by: ['rootId'],
    where: { rootId: { in: [...rootIds] }, status: 'approved' },
    _count: { _all: true },
  })
  return Object.fromEntries(counted.map(({ rootId, _count }) => [rootId, _count._all]))
}

/** Who wrote these comments, of those that readers see. */
export async function namesOfComments(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db().comment.findMany({
    where: { id: { in: [...ids] }, status: 'approved' },
    select: { id: true, guestName: true, author: { select: { name: true } } },
  })
  return new Map(rows.map(({ id, guestName, author }) => [id, author?.name ?? guestName]))
}
