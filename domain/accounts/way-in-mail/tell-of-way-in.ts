import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { queueMail } from '@/platform/mail/queue-mail'
import { type Publication, type WayInChange, wayInMail } from './way-in-mail'

/** Tells the person by mail, in the transaction of the change; not where their account has no address. */
export async function tellOfWayIn(tx: Tx, publication: Publication, email: string | null, change: WayInChange): Promise<void> {
  if (email !== null) await queueMail(tx, { to: email, ...wayInMail(publication, change, now()) })
}
