import { expect, it } from 'vitest'
import type { TipWebhook, WebhookDelivery } from '../contract'
import { readDelivery } from '../read-delivery'
import type { WebhookFixtures } from './webhook-fixtures'

/** What every webhook promises, tried with its fixtures. */
export function tryWebhook(webhook: TipWebhook, { settings, otherSettings, genuine, unknown, forged }: WebhookFixtures): void {
  const outcomeOf = async (delivery: WebhookDelivery, stored: { settings: unknown } = { settings }) =>
    (await readDelivery(webhook, delivery, stored.settings)).outcome

  it.each(genuine)('reads what its provider sends, the same each time: $title', async ({ delivery, events }) => {
    expect(await readDelivery(webhook, delivery, settings)).toEqual({ outcome: 'read', events })
    expect(await readDelivery(webhook, delivery, settings)).toEqual({ outcome: 'read', events })
  })

  it.each(genuine)('believes nothing without its own secret: $title', async ({ delivery }) => {
    for (const other of [otherSettings, {}, undefined, 'broken']) expect(await outcomeOf(delivery, { settings: other })).toBe('refused')
  })

  it.each(genuine)('refuses what was changed on the way: $title', async ({ delivery }) => {
    const changed = [
      Buffer.alloc(0),
      Buffer.alloc(2 * 1024 * 1024, 'a'),
      ...(webhook.proof === 'token' ? [] : alteredBodies(delivery.body)),
    ]
    for (const body of changed) expect(await outcomeOf({ ...delivery, body })).toBe('refused')
    if (webhook.proof === 'signature') expect(await outcomeOf({ ...delivery, headers: new Headers() })).toBe('refused')
  })

  it.each(forged)('refuses $title', async ({ delivery }) => expect(await outcomeOf(delivery)).toBe('refused'))

  it('says of a kind that it does not know that it was not understood', async () => {
    expect(await outcomeOf(unknown)).toBe('not-understood')
  })

  it('names its settings in a form, and has none that hold a secret of ours', () => {
    const { schema, fields } = webhook.settings
    expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(schema.shape).sort())
    expect(fields.some(({ kind }) => kind === 'secret')).toBe(true)
    for (const { name, kind } of fields) if (kind === 'secret') expect(schema.parse({})).toMatchObject({ [name]: '' })
  })
}

/** One byte of the middle, one byte more, and the same JSON in other bytes. */
function alteredBodies(body: Buffer): Buffer[] {
  const flipped = Buffer.from(body)
  const middle = Math.floor(body.length / 2)
  flipped[middle] = (flipped[middle] ?? 0) ^ 1
  return [flipped, Buffer.concat([body, Buffer.from(' ')]), Buffer.from(JSON.stringify(JSON.parse(body.toString()), null, 1))]
}
