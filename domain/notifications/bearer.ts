import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { readLinkToken } from './signed-link'

/** Whose list somebody may see and change: that of the link they hold, or of their account. Null for an account that follows nothing yet. */
export async function recipientOfBearer(actor: Actor, as: string): Promise<string | null> {
  if (as !== '') {
    const link = readLinkToken(as)
    const known = link && (await db().recipient.findUnique({ where: { id: link.recipientId }, select: { id: true } }))
    if (!known || link.scope !== 'list') throw new AppError('gone', message('notices.linkUnknown'))
    return known.id
  }
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signInFirst'))
  // An account without an address hears at the one that it has given and confirmed.
  const address = actor.email === null ? {} : { address: actor.email }
  const person = await db().recipientPerson.findFirst({
    where: { personKey: `user:${actor.id}`, confirmedAt: { not: null }, recipient: { channel: 'mail', ...address } },
    select: { recipientId: true },
  })
  return person?.recipientId ?? null
}
