import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'

/** Whether anybody follows any of these: asked of every comment, so that one of which nobody wants to hear costs no work later. */
export async function isAwaited(subjectIds: readonly (string | null | undefined)[]): Promise<boolean> {
  const subjects = subjectIds.filter((id): id is string => typeof id === 'string' && id !== '')
  if (subjects.length === 0) return false
  const found = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM "Follow" WHERE "subjectId" IN (${Prisma.join(subjects)}) AND "confirmedAt" IS NOT NULL LIMIT 1`
  return found.length > 0
}
