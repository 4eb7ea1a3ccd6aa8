import { hashToken, newToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { sessionExpiry } from '../session-end'
import type { UserActor } from '../types'

/**
 * Goes on with a session under a new id and a new token, which is returned: whoever holds the old one, by whatever way they came to it,
 * does not share what its person may do from now on. It ends when it would have ended.
 */
export async function renewSession(tx: Tx, actor: UserActor): Promise<string> {
  const token = newToken()
  const at = now()
  const { id: _, ...before } = await tx.session.delete({ where: { id: actor.sessionId } })
  const expiresAt = before.endsAt ? sessionExpiry(at, before.endsAt) : before.expiresAt
  await tx.session.create({ data: { ...before, tokenHash: hashToken(token), lastSeenAt: at, expiresAt } })
  return token
}

/** The same by itself, for a right that somebody else has written. */
export function renewOwnSession(actor: UserActor): Promise<string> {
  return write((tx) => renewSession(tx, actor))
}
