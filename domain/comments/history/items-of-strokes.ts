import { db } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'

interface TakenByStroke {
  count: number
  restored: number
  /** Of one of them: the only one, where there is one. */
  commentId: string
  fromStatus: string
  fromHeldBy: string
  fromHeldReason: string
}

/** What these strokes took of the comments that a history is of, by stroke. */
export async function itemsOfStrokes(strokeIds: readonly string[], items: Prisma.Sql): Promise<Map<string, TakenByStroke>> {
  if (strokeIds.length === 0) return new Map()
  const rows = await db().$queryRaw<(Omit<TakenByStroke, 'count' | 'restored'> & { strokeId: string; count: bigint; restored: bigint })[]>`
    SELECT i."strokeId", COUNT(*) AS "count", SUM(CASE WHEN i."restored" THEN 1 ELSE 0 END) AS "restored", MIN(i."commentId") AS "commentId",
      MIN(i."fromStatus") AS "fromStatus", MIN(i."fromHeldBy") AS "fromHeldBy", MIN(i."fromHeldReason") AS "fromHeldReason"
    FROM "ModerationStrokeItem" i WHERE i."strokeId" IN (${Prisma.join([...new Set(strokeIds)])}) AND ${items} GROUP BY i."strokeId"`
  return new Map(
    rows.map(({ strokeId, count, restored, ...row }) => [strokeId, { ...row, count: Number(count), restored: Number(restored) }]),
  )
}
