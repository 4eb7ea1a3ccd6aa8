import { FetchFailed } from '@/platform/fetching/fetch-errors'
import type { Admission } from '@/platform/fetching/open-address'
import { postPublic } from '@/platform/fetching/post-public'
import { encryptPush, type PushRecipientKeys } from './encrypt-push'
import { pushAuthorization } from './push-authorization'

export interface PushMessage {
  /** Where the browser's push service takes messages for it. Supplied by whoever subscribed: nobody has vouched for it. */
  endpoint: string
  keys: PushRecipientKeys
  /** Read by the browser's worker. */
  text: string
  /** Of two under one topic that a browser has not fetched yet, the later one stays. At most 32 letters, digits, - and _. */
  topic: string
  /** What a browser has not fetched by then is told no more. */
  keptSeconds: number
}

/** Sends a message to a browser. 'gone': there is no such subscription any more. Throws where it may go better later, or was refused. */
export async function sendPush(message: PushMessage, admits?: Admission): Promise<'sent' | 'gone'> {
  const { endpoint, keys, text, topic, keptSeconds } = message
  const status = await postPublic(endpoint, {
    headers: {
      authorization: pushAuthorization(endpoint),
      'content-type': 'application/octet-stream',
      'content-encoding': 'aes128gcm',
      ttl: String(keptSeconds),
      topic,
      urgency: 'normal',
    },
    body: encryptPush(Buffer.from(text), keys),
    admits,
  })
  if (status === 404 || status === 410) return 'gone'
  if (status >= 200 && status < 300) return 'sent'
  throw new FetchFailed(`The push service answers ${status}.`, status >= 500 || status === 429)
}
