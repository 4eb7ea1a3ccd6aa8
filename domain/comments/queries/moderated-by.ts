import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { AppError } from '@/platform/errors/app-error'
import { canSeeQueue, moderatedEssays } from '../policy'

/**
 * A condition over `"Comment" c`: those that this actor decides on, under essays that are not deleted. A list of essays, not a
 * join: both databases then read their indexes alone, where a join drags each essay's text past for every comment.
 */
export function moderatedBy(actor: Actor): Prisma.Sql {
  if (!canSeeQueue(actor)) throw new AppError('forbidden', message('errors.queueForbidden'))
  const essays = moderatedEssays(actor)
  if (essays === 'all') return Prisma.sql`c."articleId" NOT IN (SELECT "id" FROM "Article" WHERE "deletedAt" IS NOT NULL)`
  if (essays === 'none') return Prisma.sql`1 = 0`
  return Prisma.sql`c."articleId" IN (SELECT "id" FROM "Article" WHERE "authorId" = ${essays.ofAuthor} AND "deletedAt" IS NULL)`
}

/** How many comments meet all of these conditions. */
export async function countWhere(...conditions: Prisma.Sql[]): Promise<number> {
  const [row] = await db().$queryRaw<{ total: bigint | number }[]>`
    SELECT COUNT(*) AS "total" FROM "Comment" c WHERE ${Prisma.join(conditions, ' AND ')}`
  return Number(row?.total ?? 0)
}
