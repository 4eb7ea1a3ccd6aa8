import { hashToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'

/** What an owner's link offers: ownership, or a new password for the owner that there is. */
export interface OfferedOwnership {
  owner: { name: string; email: string } | null
}

/** Looks at an owner's link without using it; null for one that is unknown, expired or used. The token is the right to ask. */
export async function findOwnerLink(token: string): Promise<OfferedOwnership | null> {
  const link = await db().oneTimeLink.findFirst({
    where: { tokenHash: hashToken(token), kind: 'owner', usedAt: null, expiresAt: { gt: now() } },
    select: { email: true },
  })
  if (!link) return null
  if (!link.email) return { owner: null }
  const owner = await db().user.findFirst({ where: { email: link.email, role: 'owner' }, select: { name: true } })
  return owner && { owner: { name: owner.name, email: link.email } }
}
