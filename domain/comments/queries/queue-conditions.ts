import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'

// Conditions over `"Comment" c`, each of which is no condition where nothing is asked.
const any = Prisma.sql`1 = 1`
const none = Prisma.sql`1 = 0`

/** Held by this rule. */
export function ofRule(rule: string): Prisma.Sql {
  return rule === '' ? any : Prisma.sql`c."heldBy" = ${rule}`
}

/** Under this essay. */
export function under(articleId: string): Prisma.Sql {
  return articleId === '' ? any : Prisma.sql`c."articleId" = ${articleId}`
}

/** Written there: an origin of `remote/origins.ts`. */
export function from(origin: string): Prisma.Sql {
  return origin === '' ? any : Prisma.sql`c."origin" = ${origin}`
}

/**
 * By whoever wrote this comment, which must be one of these: who may not decide on it is not told who wrote it, nor under which name they write elsewhere. The address of the
 * list names a comment, not a person: what a browser is known by stays here.
 */
export async function writtenByWriterOf(commentId: string, moderated: Prisma.Sql): Promise<Prisma.Sql> {
  if (commentId === '') return any
  const [row] = await db().$queryRaw<{ authorId: string | null; guestKey: string }[]>`
    SELECT c."authorId", c."guestKey" FROM "Comment" c WHERE c."id" = ${commentId} AND ${moderated}`
  if (row?.authorId) return Prisma.sql`c."authorId" = ${row.authorId}`
  // A guest who is known by nothing wrote this comment alone.
  return row?.guestKey
    ? Prisma.sql`c."authorId" IS NULL AND c."guestKey" = ${row.guestKey}`
    : row
      ? Prisma.sql`c."id" = ${commentId}`
      : none
}
