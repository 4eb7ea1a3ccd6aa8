import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { pushKeys } from '@/platform/push/push-keys'
import { confirmedRecipient, type KnownRecipient } from '../recipients'
import type { BrowserSubscription } from './subscription'

/** The recipient of a browser, known for this person from now on: the browser itself asked whoever sits before it. */
export async function pushRecipient(tx: Tx, { endpoint, keys }: BrowserSubscription, personKey: string): Promise<KnownRecipient> {
  const recipient = await confirmedRecipient(tx, { channel: 'push', address: endpoint }, personKey, { isProven: true })
  const written = { p256dh: keys.p256dh, auth: keys.auth, serverKey: pushKeys().publicKey }
  await tx.pushSubscription.upsert({
    where: { recipientId: recipient.id },
    create: { recipientId: recipient.id, ...written, createdAt: now() },
    update: written,
  })
  return recipient
}
