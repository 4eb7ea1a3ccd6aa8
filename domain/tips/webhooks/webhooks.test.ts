import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TipWebhook } from './contract'
import { readDelivery } from './read-delivery'
import { tipWebhooks } from './registry'
import { fixtures, fixtureWebhook } from './testing/fixture-webhook'
import { tryWebhook } from './testing/try-webhook'
import type { WebhookFixtures } from './testing/webhook-fixtures'

const providers = join(import.meta.dirname, '../providers')

it('tip webhooks: every webhook.ts of a provider’s folder is registered, with fixtures, and no other', () => {
  const having = readdirSync(providers).filter((id) => existsSync(join(providers, id, 'webhook.ts')))
  expect(tipWebhooks.map(({ provider }) => provider).sort()).toEqual(having.sort())
  for (const id of having) expect(existsSync(join(providers, id, 'webhook-fixtures.ts')), id).toBe(true)
})

for (const webhook of tipWebhooks) {
  const { fixtures }: { fixtures: WebhookFixtures } = await import(`../providers/${webhook.provider}/webhook-fixtures.ts`)
  describe(`tip webhooks / ${webhook.provider}:`, () => tryWebhook(webhook, fixtures))
}

describe('tip webhooks / a signing provider:', () => tryWebhook(fixtureWebhook, fixtures))

describe('tip webhooks / reading:', () => {
  const [first] = fixtures.genuine
  const read = (webhook: TipWebhook) => first && readDelivery(webhook, first.delivery, fixtures.settings)
  const saying = (events: unknown): TipWebhook => ({ ...fixtureWebhook, read: () => events as ReturnType<TipWebhook['read']> })

  it.each([
    ['an amount of nothing', { money: { minor: 0, currency: 'EUR' } }],
    ['an amount with a fraction of a cent', { money: { minor: 12.5, currency: 'EUR' } }],
    ['a currency in lower case', { money: { minor: 1250, currency: 'eur' } }],
    ['an event without a name', { eventId: '' }],
    ['a payment without a name', { paymentId: '' }],
    ['a date that is none', { at: new Date(Number.NaN) }],
    ['a kind that nobody knows', { type: 'promised' }],
  ])('does not pass on %s, whatever the provider’s reader says', async (_, wrong) => {
    expect(await read(saying([{ ...first?.events[0], ...wrong }]))).toMatchObject({ outcome: 'not-understood' })
  })

  it('reads nothing that is refused', async () => {
    const webhook: TipWebhook = {
      ...fixtureWebhook,
      verify: () => 'wrong-proof',
      read: () => expect.unreachable('A refused delivery was read.'),
    }
    expect(await read(webhook)).toEqual({ outcome: 'refused', because: 'wrong-proof' })
  })
})
