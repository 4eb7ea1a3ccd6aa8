import type { TipWebhook } from '@/domain/tips/webhooks/contract'
import { tipWebhooks } from '@/domain/tips/webhooks/registry'
import type { IsWebhook } from '@/platform/front/front-parts'

/** The addresses of these webhooks and no others: each proves itself before anything is read, so the front asks it for no origin. */
export function webhookPaths(tips: readonly Pick<TipWebhook, 'provider'>[]): IsWebhook {
  const paths = new Set(tips.map(({ provider }) => `/api/webhooks/tips/${provider}`))
  return (path) => paths.has(path)
}

export const isWebhook: IsWebhook = webhookPaths(tipWebhooks)
