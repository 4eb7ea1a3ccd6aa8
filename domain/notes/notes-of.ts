import { hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { canSeeNotes } from './policy'

/**
 * A condition over `"PrivateNote" n`: on essays that this actor may edit and that are not deleted; matches exactly those that canDecideNote
 * allows. A list of essays, not a join, so that both databases read their indexes alone.
 */
export function notesOf(actor: Actor): Prisma.Sql {
  if (!canSeeNotes(actor) || actor.kind !== 'user') return Prisma.sql`1 = 0`
  if (hasRole(actor, 'editor', 'owner')) return Prisma.sql`n."articleId" NOT IN (SELECT "id" FROM "Article" WHERE "deletedAt" IS NOT NULL)`
  return Prisma.sql`n."articleId" IN (SELECT "id" FROM "Article" WHERE "authorId" = ${actor.id} AND "deletedAt" IS NULL)`
}
