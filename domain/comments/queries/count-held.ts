import type { Actor } from '@/domain/accounts/types'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { countWhere, moderatedBy } from './moderated-by'

/** How many comments wait for this actor's decision. */
export async function countHeld(actor: Actor): Promise<number> {
  return countWhere(Prisma.sql`c."status" = 'held'`, moderatedBy(actor))
}
