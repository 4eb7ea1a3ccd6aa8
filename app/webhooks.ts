import type { TipWebhook } from '@/domain/tips/webhooks/contract'
import { tipWebhooks } from '@/domain/tips/webhooks/registry'
import type { IsWebhook } from '@/platform/front/front-parts'

/** The addresses of these webhooks and no others: each proves itself before anything is read, so the front asks it for no origin. */
export function webhookPaths(tips: readonly Pick<TipWebhook, 'provider'>[]): IsWebhook {
  const paths = new Set(tips.map(({ provider }) => `/api/webhooks/tips/${provider}`))
  return (path) => paths.has(path)
}

const isTipWebhook = webhookPaths(tipWebhooks)

/** Where mail programs unsubscribe somebody (RFC 8058): the link they were mailed is signed. */
const unsubscribePath = '/api/unsubscribe'

export const isWebhook: IsWebhook = (path) => path === unsubscribePath || isTipWebhook(path)
