import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'

/** So many of the last decisions tell how long one takes; with fewer than the least nobody can tell. */
const most = 50
const least = 5
const withinDays = 30

/** The median of what letting a comment in has taken lately, in milliseconds; undefined where too few were let in to tell. */
export async function usualWaitMs(): Promise<number | undefined> {
  const since = new Date(now().getTime() - withinDays * 86_400_000)
  const decisions = await lastApprovals(since)
  if (decisions.length < least) return undefined
  const comments = await db().comment.findMany({
    where: { id: { in: decisions.map(({ commentId }) => commentId) } },
    select: { id: true, createdAt: true },
  })
  const written = new Map(comments.map(({ id, createdAt }) => [id, createdAt.getTime()]))
  const waits = decisions
    .flatMap(({ commentId, at }) => {
      const writtenAt = written.get(commentId)
      return writtenAt === undefined ? [] : [at.getTime() - writtenAt]
    })
    .sort((one, other) => one - other)
  return waits.length < least ? undefined : waits[Math.floor(waits.length / 2)]
}

/** One by one and by strokes, the latest first. Whoever approves sixty at once has decided on sixty. */
async function lastApprovals(since: Date): Promise<{ commentId: string; at: Date }[]> {
  const singly = await db().audit.findMany({
    where: { action: 'comment.approve', createdAt: { gte: since } },
    orderBy: { createdAt: 'desc' },
    take: most,
    select: { subjectId: true, createdAt: true },
  })
  const together = await db().moderationStrokeItem.findMany({
    where: { fromStatus: 'held', stroke: { verb: 'approve', undoneAt: null, createdAt: { gte: since } } },
    orderBy: { stroke: { createdAt: 'desc' } },
    take: most,
    select: { commentId: true, stroke: { select: { createdAt: true } } },
  })
  return [
    ...singly.map(({ subjectId, createdAt }) => ({ commentId: subjectId, at: createdAt })),
    ...together.map(({ commentId, stroke }) => ({ commentId, at: stroke.createdAt })),
  ]
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, most)
}
