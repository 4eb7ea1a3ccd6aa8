import { expect, it } from 'vitest'
import { tipProviders } from '@/domain/tips/providers/registry'
import { tipWebhooks } from '@/domain/tips/webhooks/registry'
import { isWebhook, webhookPaths } from './webhooks'

it('webhooks: an address is let in without an origin only where its provider has registered a webhook', () => {
  const registered = new Set(tipWebhooks.map(({ provider }) => provider))
  for (const id of ['x', 'fixture', ...tipProviders.map((provider) => provider.id)]) {
    expect(isWebhook(`/api/webhooks/tips/${id}`), id).toBe(registered.has(id))
  }
})

it('webhooks: a registered one has its very address, and nothing below or beside it', () => {
  const isOne = webhookPaths([{ provider: 'kofi' }])
  expect(isOne('/api/webhooks/tips/kofi')).toBe(true)
  for (const path of [
    '/api/webhooks/tips',
    '/api/webhooks/tips/',
    '/api/webhooks/tips/kofi/',
    '/api/webhooks/tips/kofi/x',
    '/api/webhooks/kofi',
  ]) {
    expect(isOne(path), path).toBe(false)
  }
})

it('webhooks: mail programs unsubscribe without an origin at one address, and at nothing beside it', () => {
  expect(isWebhook('/api/unsubscribe')).toBe(true)
  for (const path of ['/api/unsubscribe/', '/api/unsubscribe/x', '/api/follows/stop', '/api/follows'])
    expect(isWebhook(path), path).toBe(false)
})
