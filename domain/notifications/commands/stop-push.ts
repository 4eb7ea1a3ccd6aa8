import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { ownBrowsers } from '../push/own-browsers'

/** Tells one of one's own browsers nothing any more, and forgets how it is written to. */
export async function stopPush(actor: Actor, { browser }: { browser: string }): Promise<void> {
  const own = await ownBrowsers(actor)
  if (own.length === 0 && actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signInFirst'))
  if (!own.some(({ id }) => id === browser)) throw new AppError('not-found', message('notices.notFollowed'))
  await write((tx) => tx.recipient.deleteMany({ where: { id: browser } }))
}
