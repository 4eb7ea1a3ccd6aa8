import { hashToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import type { Actor } from '../types'

/** What a link that was mailed to a new address offers. */
export interface OfferedAddress {
  email: string
  /** It was asked for by the account that looks at it. */
  isOwn: boolean
}

/** Looks at such a link without using it; null for one that is unknown, expired or used. */
export async function findAddressLink(actor: Actor, token: string): Promise<OfferedAddress | null> {
  const link = await db().oneTimeLink.findFirst({
    where: { tokenHash: hashToken(token), kind: 'address', usedAt: null, expiresAt: { gt: now() } },
    select: { email: true, userId: true },
  })
  return link && { email: link.email, isOwn: actor.kind === 'user' && actor.id === link.userId }
}
