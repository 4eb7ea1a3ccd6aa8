import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { sameSecret } from '@/platform/auth/same-secret'
import type { Tx } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { pushKeys } from '@/platform/push/push-keys'
import { moveFollows } from '../moves/move-follows'
import { isServerFull } from '../push/is-server-full'
import { recipientOf } from '../recipients'
import type { ChangePushInput } from '../schema'

/**
 * A browser is written to in another way from now on, as its push service wishes. It proves itself by how it was written to: the old address
 * and its secret, which it and we alone have; whoever sat before it may be signed in no more.
 */
export async function changePush(_actor: Actor, { old, subscription: { endpoint, keys } }: ChangePushInput): Promise<void> {
  await write(async (tx) => {
    const from = await knownBrowser(tx, old)
    const written = { p256dh: keys.p256dh, auth: keys.auth, serverKey: pushKeys().publicKey }
    const known = await tx.recipient.findUnique({
      where: { channel_address: { channel: 'push', address: endpoint } },
      select: { id: true },
    })
    if (!known || known.id === from) {
      if (new URL(endpoint).origin !== new URL(old.endpoint).origin && (await isServerFull(tx, endpoint))) throw notFollowed()
      await tx.recipient.update({ where: { id: from }, data: { address: endpoint } })
      await tx.pushSubscription.update({ where: { recipientId: from }, data: written })
      return
    }
    // The page was quicker, and has begun with the new one.
    const to = await recipientOf(tx, { channel: 'push', address: endpoint })
    await tx.pushSubscription.updateMany({ where: { recipientId: to.id }, data: written })
    await moveFollows(tx, { from, to: { id: to.id, channel: 'push' } })
  })
}

/** One that is not known and one that cannot prove itself are answered alike. */
async function knownBrowser(tx: Tx, { endpoint, keys }: ChangePushInput['old']): Promise<string> {
  const channel_address = { channel: 'push', address: endpoint }
  const row = await tx.recipient.findUnique({ where: { channel_address }, select: { id: true, push: { select: { auth: true } } } })
  if (!row || !sameSecret(keys.auth, row.push?.auth ?? '')) throw notFollowed()
  return row.id
}

const notFollowed = () => new AppError('not-found', message('notices.notFollowed'))
