import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { recipientOfBearer } from '../bearer'
import { stopOne } from '../stop'

interface Unfollowing {
  /** The link of a mail; '' for whoever is signed in. */
  as: string
  follow: string
}

/** Stops one thing of one's own list. */
export async function unfollow(actor: Actor, { as, follow }: Unfollowing): Promise<void> {
  const recipientId = await recipientOfBearer(actor, as)
  const stopped = recipientId !== null && (await write((tx) => stopOne(tx, recipientId, follow)))
  if (!stopped) throw new AppError('not-found', message('notices.notFollowed'))
}
