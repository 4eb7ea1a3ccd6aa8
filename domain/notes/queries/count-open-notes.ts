import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { canSeeNotes, essaysOfNotes } from '../policy'

/** How many notes wait for this actor. */
export async function countOpenNotes(actor: Actor): Promise<number> {
  if (!canSeeNotes(actor)) return 0
  return db().privateNote.count({ where: { status: 'open', article: { ...essaysOfNotes(actor), deletedAt: null } } })
}
