import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { newId } from '@/platform/db/new-id'
import { digestOf } from './announce/who-follows'
import type { FollowSubject } from './follow-subject'
import type { Digest } from './types'

/** A recipient, as follows begin with it. */
export interface KnownRecipient {
  id: string
  digest: Digest
  refusedAt: Date | null
}

/** Where somebody is told, and by which channel. */
export interface Reached {
  channel: 'mail' | 'push'
  address: string
}

/** The recipient of an address; made where there is none. */
export async function recipientOf(tx: Tx, key: Reached): Promise<KnownRecipient> {
  const { id, digest, refusedAt } = await tx.recipient.upsert({
    where: { channel_address: key },
    create: { ...key, createdAt: now() },
    update: { address: key.address },
  })
  return { id, digest: digestOf(digest), refusedAt }
}

/** The same for somebody of whom it is known that the address is theirs. A proven address has the last word about what it once refused. */
export async function confirmedRecipient(
  tx: Tx,
  reached: Reached,
  personKey: string,
  { isProven }: { isProven: boolean },
): Promise<KnownRecipient> {
  const recipient = await recipientOf(tx, reached)
  if (!isProven) return recipient
  const key = { recipientId: recipient.id, personKey }
  const confirmedAt = now()
  await tx.recipientPerson.upsert({
    where: { recipientId_personKey: key },
    create: { ...key, confirmedAt },
    update: { confirmedAt, tokenHash: null },
  })
  if (recipient.refusedAt) await tx.recipient.update({ where: { id: recipient.id }, data: { refusedAt: null } })
  return recipient
}

/** Writes what is followed; once, however often it is asked for. */
export async function writeFollow(
  tx: Tx,
  recipient: KnownRecipient,
  personKey: string,
  { kind, subjectId, article }: Omit<FollowSubject, 'article'> & { article: { id: string } | null },
  confirmedAt: Date | null,
  digest: Digest = recipient.digest,
): Promise<void> {
  const key = { recipientId: recipient.id, personKey, kind, subjectId }
  await tx.follow.upsert({
    where: { recipientId_personKey_kind_subjectId: key },
    create: { id: newId(), ...key, articleId: article?.id ?? null, digest, confirmedAt, createdAt: now() },
    // Never back to waiting: a question that is asked again changes nothing of what was answered.
    update: confirmedAt ? { confirmedAt, digest } : { kind },
  })
}
