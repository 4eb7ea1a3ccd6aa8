import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { readLinkToken } from '../signed-link'
import { stopAll, stopOne } from '../stop'

/** Stops what the link of a mail stops: one thing, all, or all for ever. Whoever holds it may; what was stopped already is stopped. */
export async function stopByLink(_actor: Actor, token: string): Promise<void> {
  const link = readLinkToken(token)
  if (!link || link.scope === 'list') throw new AppError('gone', message('notices.linkUnknown'))
  const { recipientId, scope } = link
  await write(async (tx) => {
    if (scope === 'all' || scope === 'never') await stopAll(tx, recipientId, { forEver: scope === 'never' })
    else await stopOne(tx, recipientId, scope.slice('follow-'.length))
  })
}
