import { Prisma } from '@/platform/db/generated/sqlite/client'

/** Where a line of a history is from: the audit, a decision over several comments, or the taking back of one. */
export type PartKind = 'audit' | 'stroke' | 'undo'

/** What the lines of a history are read from: `id` of the row, `kind` of it, and `at`, by which they stand. */
export type HistoryPart = Prisma.Sql

const ofComment = (condition: Prisma.Sql): HistoryPart => Prisma.sql`
  SELECT a."id" AS "id", 'audit' AS "kind", a."createdAt" AS "at" FROM "Audit" a WHERE a."subjectType" = 'comment' AND ${condition}`

/** Once for each stroke, however many of the comments it took; taken back only where it was for one of them. */
const ofStrokes = (items: Prisma.Sql): HistoryPart[] => [
  Prisma.sql`
  SELECT s."id", 'stroke', s."createdAt" FROM "ModerationStroke" s
  WHERE s."id" IN (SELECT i."strokeId" FROM "ModerationStrokeItem" i WHERE ${items})`,
  Prisma.sql`
  SELECT s."id", 'undo', s."undoneAt" FROM "ModerationStroke" s
  WHERE s."undoneAt" IS NOT NULL AND s."id" IN (SELECT i."strokeId" FROM "ModerationStrokeItem" i WHERE i."restored" AND ${items})`,
]

/** Of one comment. Its thread is pinned by the first comment of it. */
export function partsOfComment({ id, rootId }: { id: string; rootId: string }): HistoryPart[] {
  const own = Prisma.sql`a."subjectId" = ${id}`
  const pins = Prisma.sql`a."subjectId" = ${rootId} AND a."action" IN ('comment.pin', 'comment.unpin')`
  return [ofComment(own), ...(id === rootId ? [] : [ofComment(pins)]), ...ofStrokes(Prisma.sql`i."commentId" = ${id}`)]
}

/** Of all comments that meet a condition over `"Comment" c`. */
export function partsOfComments(condition: Prisma.Sql): HistoryPart[] {
  const theirs = Prisma.sql`(SELECT c."id" FROM "Comment" c WHERE ${condition})`
  return [ofComment(Prisma.sql`a."subjectId" IN ${theirs}`), ...ofStrokes(Prisma.sql`i."commentId" IN ${theirs}`)]
}

/** Of the blocks that meet a condition over `"ModerationBlock" b`. */
export function partOfBlocks(condition: Prisma.Sql): HistoryPart {
  return Prisma.sql`
  SELECT a."id", 'audit', a."createdAt" FROM "Audit" a
  WHERE a."subjectType" = 'block' AND a."subjectId" IN (SELECT b."id" FROM "ModerationBlock" b WHERE ${condition})`
}
