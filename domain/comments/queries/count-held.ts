import type { Actor } from '@/domain/accounts/types'
import { countUpTo } from '@/platform/db/count-up-to'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { moderatedBy } from './moderated-by'

/** How many comments wait for this actor's decision, as far as they are counted: `mostCounted`, and one more for all beyond. */
export async function countHeld(actor: Actor): Promise<number> {
  return countUpTo(Prisma.sql`FROM "Comment" c WHERE c."status" = 'held' AND ${moderatedBy(actor)}`)
}
