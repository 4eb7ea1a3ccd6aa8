import { outranks } from '@/domain/accounts/policy'
import { type Actor, roles } from '@/domain/accounts/types'
import { Prisma } from '@/platform/db/generated/sqlite/client'

/** A condition over `"Comment" c`: nobody acts on what somebody above them wrote. */
export function notAbove(actor: Actor): Prisma.Sql {
  if (actor.kind === 'system') return Prisma.sql`1 = 1`
  const above = actor.kind === 'user' ? roles.filter((role) => outranks({ role }, actor)) : [...roles]
  if (above.length === 0) return Prisma.sql`1 = 1`
  return Prisma.sql`(c."authorId" IS NULL OR c."authorId" NOT IN (
    SELECT w."id" FROM "User" w WHERE w."disabledAt" IS NULL AND w."role" IN (${Prisma.join(above)})))`
}
