import { hashToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { questionDays } from '../limits'

/** A question that was mailed, with whose address it is about. */
export interface AskedQuestion {
  recipientId: string
  personKey: string
  address: string
}

/** The question that this link is the answer to; null where there is none, or none any more. */
export async function findQuestion(token: string): Promise<AskedQuestion | null> {
  const row = await db().recipientPerson.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { recipientId: true, personKey: true, askedAt: true, recipient: { select: { address: true } } },
  })
  if (!row?.askedAt || row.askedAt.getTime() < now().getTime() - questionDays * 86_400_000) return null
  return { recipientId: row.recipientId, personKey: row.personKey, address: row.recipient.address }
}
