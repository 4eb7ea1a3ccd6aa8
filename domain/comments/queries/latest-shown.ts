import { db } from '@/platform/db/client'
import { byTime, type Shown } from '../live/event-id'

/**
 * The comments under an essay that became visible last, in that order. One that was let in stands at the time of that, however
 * old it is: it is news to whoever has the thread before them.
 */
export async function latestShown(articleId: string, most: number): Promise<Shown[]> {
  // Two walks along an index each, where the later of two columns would have to be looked up in every row.
  const [posted, decided] = await Promise.all([
    db().$queryRaw<Row[]>`
      SELECT "id", "rootId", "createdAt", "decidedAt" FROM "Comment"
      WHERE "articleId" = ${articleId} AND "status" = 'approved' ORDER BY "createdAt" DESC LIMIT ${most}`,
    db().$queryRaw<Row[]>`
      SELECT "id", "rootId", "createdAt", "decidedAt" FROM "Comment"
      WHERE "articleId" = ${articleId} AND "status" = 'approved' AND "decidedAt" IS NOT NULL ORDER BY "decidedAt" DESC LIMIT ${most}`,
  ])
  const shown = new Map([...posted, ...decided].map((row) => [row.id, row]))
  return [...shown.values()]
    .map(({ id, rootId, createdAt, decidedAt }) => ({ id, rootId, at: (decidedAt ?? createdAt).getTime() }))
    .sort(byTime)
    .slice(-most)
}

interface Row {
  id: string
  rootId: string
  createdAt: Date
  decidedAt: Date | null
}
