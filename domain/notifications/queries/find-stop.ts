import { db } from '@/platform/db/client'
import { readLinkToken } from '../signed-link'

/** What the link of a mail would stop. */
export interface OfferedStop {
  what: 'follow' | 'all' | 'never'
  address: string
}

/** Null for a link that we did not make, or whose recipient is no longer known. */
export async function findStop(token: string): Promise<OfferedStop | null> {
  const link = readLinkToken(token)
  if (!link || link.scope === 'list') return null
  const recipient = await db().recipient.findUnique({ where: { id: link.recipientId }, select: { address: true } })
  if (!recipient) return null
  const what = link.scope === 'all' || link.scope === 'never' ? link.scope : 'follow'
  return { what, address: recipient.address }
}
