import type { TipWebhook } from './contract'

/**
 * The webhooks of all providers. Apart from the providers' registry, which the admin's pages load: signatures are the server's business.
 * Only what stands here is let in without an origin (app/webhooks.ts).
 */
export const tipWebhooks: readonly TipWebhook[] = []
