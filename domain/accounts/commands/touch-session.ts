import { now } from '@/platform/clock/clock'
import { hasFailedToCommitWithin } from '@/platform/db/commit-state'
import { write } from '@/platform/db/write'
import { logFor } from '@/platform/log/logger'
import { sessionEndsAt, sessionExpiry } from '../session-end'
import type { Role } from '../types'

const touchEveryMs = 3_600_000
const notAgainForMs = 30_000

/**
 * Keeps a session that is in use alive until its end, at most once an hour: a write for every request would cost more than it says.
 * One from before sessions had an end gets its whole time from now. A failure is logged and costs nobody their page.
 */
export async function touchSession(session: { id: string; lastSeenAt: Date; endsAt: Date | null }, role: Role): Promise<void> {
  const at = now()
  if (session.endsAt && at.getTime() - session.lastSeenAt.getTime() < touchEveryMs) return
  // Nobody who reads waits at a lock, or for a disk, time and again.
  if (hasFailedToCommitWithin(notAgainForMs)) return
  const endsAt = session.endsAt ?? sessionEndsAt(role, at)
  try {
    await write((tx) =>
      tx.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: at, endsAt, expiresAt: sessionExpiry(at, endsAt) } }),
    )
  } catch (error) {
    logFor('auth').warn({ error }, 'a session could not be marked as seen')
  }
}
