import type { Actor } from '@/domain/accounts/types'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { countWhere, moderatedBy } from './moderated-by'

/** How many comments that readers see came since then, under the essays that this actor moderates. */
export async function countApprovedSince(actor: Actor, since: Date): Promise<number> {
  return countWhere(Prisma.sql`c."status" = 'approved' AND c."createdAt" > ${since}`, moderatedBy(actor))
}
