import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'

/** So many of the last decisions tell how long one takes; with fewer than the least nobody can tell. */
const most = 50
const least = 5
const withinDays = 30

/** The median of what letting a comment in has taken lately, in milliseconds; undefined where too few were let in to tell. */
export async function usualWaitMs(): Promise<number | undefined> {
  const since = new Date(now().getTime() - withinDays * 86_400_000)
  const decisions = await db().audit.findMany({
    where: { action: 'comment.approve', createdAt: { gte: since } },
    orderBy: { createdAt: 'desc' },
    take: most,
    select: { subjectId: true, createdAt: true },
  })
  if (decisions.length < least) return undefined
  const comments = await db().comment.findMany({
    where: { id: { in: decisions.map(({ subjectId }) => subjectId) } },
    select: { id: true, createdAt: true },
  })
  const written = new Map(comments.map(({ id, createdAt }) => [id, createdAt.getTime()]))
  const waits = decisions
    .flatMap(({ subjectId, createdAt }) => {
      const at = written.get(subjectId)
      return at === undefined ? [] : [createdAt.getTime() - at]
    })
    .sort((one, other) => one - other)
  return waits.length < least ? undefined : waits[Math.floor(waits.length / 2)]
}
