import type { Tx } from '@/platform/db/client'
import { enqueue } from '@/platform/jobs/enqueue'
import { type Mail, mailSchema } from './mail-schema'

/** Writes a mail to the outbox, in the transaction of its cause. Throws for one that no server should be handed. */
export async function queueMail(tx: Tx, mail: Mail): Promise<void> {
  await enqueue(tx, 'mail', mailSchema.parse(mail))
}
