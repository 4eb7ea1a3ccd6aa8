import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import type { Admission } from '@/platform/fetching/open-address'
import { pushKeys } from '@/platform/push/push-keys'
import { sendPush } from '@/platform/push/send-push'
import type { NoticeChannel } from '../contract'
import { pushText } from './push-text'

/** A browser that was off for longer is not told: what it would show may have been taken away since. */
const keptSeconds = 12 * 3_600

/**
 * By push, to a browser, through the service of whoever made it. What is sent is read by that browser alone. `admits`: for tests, whose push
 * service is this machine.
 */
export function pushChannelThat(admits?: Admission): NoticeChannel {
  return {
    id: 'push',
    asksRemoteServers: true,
    async send(telling, run) {
      const { id, address } = telling.recipient
      const keys = await db().pushSubscription.findUnique({ where: { recipientId: id } })
      // Subscribed with a key that we no longer have: no push service takes anything for it.
      const isUsable = keys !== null && keys.serverKey === pushKeys().publicKey
      const message = { endpoint: address, text: JSON.stringify(pushText(telling)), topic: run.id, keptSeconds }
      const outcome = isUsable ? await sendPush({ ...message, keys }, admits) : 'gone'
      if (outcome === 'gone') await write((tx) => tx.recipient.deleteMany({ where: { id } }))
      return 'done'
    },
  }
}

export const pushChannel = pushChannelThat()
