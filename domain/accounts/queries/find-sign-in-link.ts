import { hashToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'

/** What a sign-in link offers: whose mailbox it went to, and whether a reader would be made of them. */
export interface OfferedSignIn {
  email: string
  isNew: boolean
}

/** Looks at a sign-in link without using it; null for one that is unknown, expired or used. The token is the right to ask. */
export async function findSignInLink(token: string): Promise<OfferedSignIn | null> {
  const link = await db().oneTimeLink.findFirst({
    where: { tokenHash: hashToken(token), kind: 'sign-in', usedAt: null, expiresAt: { gt: now() } },
    select: { email: true },
  })
  if (!link) return null
  const known = await db().user.count({ where: { email: link.email } })
  return { email: link.email, isNew: known === 0 }
}
