import type { WhoseData } from '@/domain/comments/own-data/whose-data'
import type { Prisma } from '@/platform/db/generated/sqlite/client'

export type Whose = Pick<WhoseData, 'address' | 'keys'>

/**
 * The places where notices go to this person: those that their account or browser follows with, and, by the link of a mail, the address that
 * it proves. Of a place that several use, only what they asked for themselves is theirs; of the proven address, all.
 */
export function ownRecipients({ address, keys }: Whose): Prisma.RecipientWhereInput {
  const theirs = { some: { personKey: { in: keys } } }
  return { OR: [{ people: theirs }, { follows: theirs }, ...(address === '' ? [] : [{ channel: 'mail', address }])] }
}

/** What of one such place is theirs, as a filter over what they asked for. */
export function askedBy({ address, keys }: Whose, recipient: { channel: string; address: string }): { personKey?: { in: string[] } } {
  const isProven = address !== '' && recipient.channel === 'mail' && recipient.address === address
  return isProven ? {} : { personKey: { in: keys } }
}
