import { sessionDays } from '@/platform/auth/session-cookie'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { logFor } from '@/platform/log/logger'

const touchEveryMs = 3_600_000

/** The end of a session that is seen at this moment. */
export function sessionEnd(seenAt: Date): Date {
  return new Date(seenAt.getTime() + sessionDays * 86_400_000)
}

/**
 * Keeps a session that is in use alive, at most once an hour: a write for every request would cost more than it says.
 * A failure is logged and costs nobody their page.
 */
export async function touchSession(session: { id: string; lastSeenAt: Date }): Promise<void> {
  const at = now()
  if (at.getTime() - session.lastSeenAt.getTime() < touchEveryMs) return
  try {
    await write((tx) => tx.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: at, expiresAt: sessionEnd(at) } }))
  } catch (error) {
    logFor('auth').warn({ error }, 'a session could not be marked as seen')
  }
}
