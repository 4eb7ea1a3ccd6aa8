import { recordAudit } from '@/domain/audit/record-audit'
import { hashToken, newToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { asRole } from '../as-role'
import { attemptName } from '../attempts/attempt-name'
import { rememberAddress } from '../attempts/known-address'
import { sessionEndsAt, sessionExpiry } from '../session-end'
import type { Actor, Device, SignInMethod } from '../types'

/** What a session begins with. */
export interface SessionStart {
  userId: string
  method: SignInMethod
  device: Device
  /** Made here unless next-auth has made one already, by the same newToken(). */
  token?: string
}

/**
 * Begins a session and returns the cookie's token. It is always a new one: a token that was in the browser before the
 * sign-in may be known to whoever put it there. The session that the same browser had until now ends.
 */
export async function startSession(tx: Tx, actor: Actor, start: SessionStart): Promise<string> {
  const { userId, method, device, token = newToken() } = start
  const at = now()
  const { email, role } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true, role: true } })
  const endsAt = sessionEndsAt(asRole(role), at)
  if (actor.kind === 'user') await tx.session.deleteMany({ where: { id: actor.sessionId } })
  await tx.session.create({
    data: {
      tokenHash: hashToken(token),
      userId,
      method,
      userAgent: device.userAgent.slice(0, 300),
      createdAt: at,
      lastSeenAt: at,
      expiresAt: sessionExpiry(at, endsAt),
      endsAt,
    },
  })
  await rememberAddress(tx, actor, attemptName({ id: userId, email }), at)
  await recordAudit(tx, actor, 'account.sign-in', { type: 'user', id: userId }, { method })
  return token
}
