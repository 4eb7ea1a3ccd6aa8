import type { Tx } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'

const atOnce = 500

/** Counts the likes and the open reports of these comments anew, from the rows that are left. */
export async function recountMarks(tx: Tx, commentIds: readonly string[]): Promise<void> {
  for (let from = 0; from < commentIds.length; from += atOnce) {
    await tx.$executeRaw`
      UPDATE "Comment" SET
        "likes" = (SELECT COUNT(*) FROM "CommentLike" l WHERE l."commentId" = "Comment"."id"),
        "reports" = (SELECT COUNT(*) FROM "CommentReport" r WHERE r."commentId" = "Comment"."id" AND r."settledAt" IS NULL)
      WHERE "id" IN (${Prisma.join(commentIds.slice(from, from + atOnce))})`
  }
}
