import type { Actor } from '@/domain/accounts/types'
import { countUpTo } from '@/platform/db/count-up-to'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { notesOf } from '../notes-of'
import { canSeeNotes } from '../policy'

/** How many notes wait for this actor, as far as they are counted: `mostCounted`, and one more for all beyond. */
export async function countOpenNotes(actor: Actor): Promise<number> {
  if (!canSeeNotes(actor)) return 0
  return countUpTo(Prisma.sql`FROM "PrivateNote" n WHERE n."status" = 'open' AND ${notesOf(actor)}`)
}
