import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'

/** How long a worker may be silent about a row before another takes it: longer than any handler's time limit. */
export const leaseMs = 120_000

/** A row that this worker holds. */
export interface ClaimedJob {
  id: string
  kind: string
  payload: string
  attempts: number
}

/** Due, or taken by a worker that has not been heard of since its lease ran out. */
function claimable(at: Date) {
  return {
    OR: [
      { status: 'pending', runAt: { lte: at } },
      { status: 'running', lockedUntil: { lt: at } },
    ],
  }
}

/**
 * Takes up to `limit` due rows for this worker. The claim is one UPDATE that names the state it expects, so of two
 * workers that saw the same row only one changes it.
 */
export async function claimJobs(worker: string, kinds: readonly string[], limit: number): Promise<ClaimedJob[]> {
  const at = now()
  const due = await db().outbox.findMany({
    where: { kind: { in: [...kinds] }, ...claimable(at) },
    orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
    // More than asked for: another worker may be quicker at the first of them.
    take: limit * 8,
    select: { id: true, kind: true, payload: true, attempts: true },
  })
  const claimed: ClaimedJob[] = []
  for (const row of due) {
    if (claimed.length >= limit) break
    if (await claim(row.id, worker, at)) claimed.push({ ...row, attempts: row.attempts + 1 })
  }
  return claimed
}

async function claim(id: string, worker: string, at: Date): Promise<boolean> {
  const { count } = await db().outbox.updateMany({
    where: { id, ...claimable(at) },
    data: { status: 'running', lockedBy: worker, lockedUntil: new Date(at.getTime() + leaseMs), attempts: { increment: 1 } },
  })
  return count === 1
}
