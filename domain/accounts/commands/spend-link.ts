import type { Message } from '@/i18n/message'
import { hashToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { logAttempt } from '../attempts/log-attempt'
import type { Actor } from '../types'

/** What a one-time link was made for. */
export interface SpentLink {
  email: string
  returnTo: string
}

/**
 * Marks a one-time link as used. It is one UPDATE that expects the link unused: of two who use it at the same moment
 * one wins. Unknown, expired and used are one failure.
 */
export async function spendLink(
  tx: Tx,
  actor: Actor,
  kind: 'sign-in' | 'owner' | 'address',
  token: string,
  otherwise: Message,
): Promise<SpentLink> {
  const tokenHash = hashToken(token)
  const at = now()
  const { count } = await tx.oneTimeLink.updateMany({
    where: { tokenHash, kind, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  })
  if (count !== 1) {
    logAttempt('sign-in.failed', kind === 'owner' ? 'owner-link' : 'link', actor)
    throw new AppError('gone', otherwise)
  }
  return tx.oneTimeLink.findUniqueOrThrow({ where: { tokenHash }, select: { email: true, returnTo: true } })
}
