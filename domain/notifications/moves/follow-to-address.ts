import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { confirmedRecipient } from '../recipients'
import { moveFollows } from './move-follows'

/**
 * An account has got this address, and its reader has said so: what the account follows by mail goes on there, and no longer at one that it
 * gave before. A recipient of its own: links in mails that went to the old one open nothing of the new one's.
 */
export async function followToAddress(tx: Tx, userId: string, address: string): Promise<void> {
  const personKey = `user:${userId}`
  const theirs = { some: { personKey } }
  const others = await tx.recipient.findMany({
    where: { channel: 'mail', address: { not: address }, OR: [{ people: theirs }, { follows: theirs }] },
    orderBy: { createdAt: 'asc' },
    select: { id: true, digest: true },
  })
  const there = await tx.recipient.findUnique({
    where: { channel_address: { channel: 'mail', address } },
    select: { id: true, follows: { where: { personKey }, select: { id: true } } },
  })
  if (others.length === 0 && !there?.follows.length) return
  const to = await confirmedRecipient(tx, { channel: 'mail', address }, personKey, { isProven: true })
  // What the account asked to follow there waits for no answer any more.
  await tx.follow.updateMany({ where: { recipientId: to.id, personKey, confirmedAt: null }, data: { confirmedAt: now() } })
  for (const { id } of others) await moveFollows(tx, { from: id, to: { id: to.id, channel: 'mail' }, personKey })
  const digest = others.at(-1)?.digest
  if (!there && digest !== undefined) await tx.recipient.update({ where: { id: to.id }, data: { digest } })
}
