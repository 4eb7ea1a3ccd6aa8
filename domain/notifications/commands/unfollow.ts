import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { recipientOfBearer } from '../bearer'
import { ownBrowsers } from '../push/own-browsers'
import { stopOne } from '../stop'

interface Unfollowing {
  /** The link of a mail; '' for whoever is signed in. */
  as: string
  follow: string
}

/** Stops one thing of one's own list. */
export async function unfollow(actor: Actor, { as, follow }: Unfollowing): Promise<void> {
  const browsers = as === '' ? (await ownBrowsers(actor)).map(({ id }) => id) : []
  // Who is not signed in may have a browser that is told by push, and no list besides.
  const byMail = browsers.length > 0 && actor.kind !== 'user' ? null : await recipientOfBearer(actor, as)
  const stopped = await write(async (tx) => {
    for (const id of [byMail, ...browsers]) if (id !== null && (await stopOne(tx, id, follow))) return true
    return false
  })
  if (!stopped) throw new AppError('not-found', message('notices.notFollowed'))
}
