import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { mailSchema } from '@/platform/mail/mail-schema'
import { canReadOutbox } from '../policy'
import type { Actor, OutboxMail } from '../types'

/** Mails that were kept because there is no mail server, newest first. They hold other people's sign-in links. */
export async function listOutbox(actor: Actor): Promise<OutboxMail[]> {
  if (!canReadOutbox(actor)) throw new AppError('forbidden', message('errors.outboxForbidden'))
  const rows = await db().outbox.findMany({
    where: { kind: 'mail', status: 'kept' },
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: { id: true, payload: true, createdAt: true },
  })
  return rows.flatMap(({ id, payload, createdAt }) => {
    const mail = mailSchema.safeParse(JSON.parse(payload))
    return mail.success ? [{ id, createdAt, ...mail.data }] : []
  })
}
