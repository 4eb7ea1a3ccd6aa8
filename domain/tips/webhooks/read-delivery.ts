import type { Refusal, TipWebhook, WebhookDelivery } from './contract'
import { type TipEvent, tipEventSchema } from './tip-event'

/** What became of a delivery. One that is 'not-understood' was verified: it is worth keeping, to be read again. */
export type ReadDelivery =
  | { outcome: 'refused'; because: Refusal }
  | { outcome: 'not-understood'; problem: string }
  | { outcome: 'read'; events: readonly TipEvent[] }

/** Verifies a delivery, then reads it. `stored`: the settings of this webhook; what is missing or broken in them has its default. */
export async function readDelivery(webhook: TipWebhook, delivery: WebhookDelivery, stored: unknown): Promise<ReadDelivery> {
  const { schema } = webhook.settings
  const settings = schema.safeParse(stored)
  const because = await webhook.verify(delivery, settings.success ? settings.data : schema.parse({}))
  return because === null ? readVerified(webhook, delivery.body) : { outcome: 'refused', because }
}

/** Reads the body of a delivery that was verified when it came. */
export function readVerified(webhook: TipWebhook, body: Buffer): Exclude<ReadDelivery, { outcome: 'refused' }> {
  try {
    return { outcome: 'read', events: tipEventSchema.array().parse(webhook.read(body)) }
  } catch (error) {
    return { outcome: 'not-understood', problem: error instanceof Error ? error.message.slice(0, 500) : 'unknown' }
  }
}
