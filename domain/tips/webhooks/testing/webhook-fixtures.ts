import type { WebhookDelivery } from '../contract'
import type { TipEvent } from '../tip-event'

/** What the contract tests try a webhook with: in its provider's folder, as webhook-fixtures.ts. */
export interface WebhookFixtures {
  /** As the owner has set it up. */
  readonly settings: object
  /** The same with another secret. */
  readonly otherSettings: object
  /** Shapes from the provider's documentation, with what they mean. */
  readonly genuine: readonly { readonly title: string; readonly delivery: WebhookDelivery; readonly events: readonly TipEvent[] }[]
  /** Verified, and of a kind that nobody knows. */
  readonly unknown: WebhookDelivery
  /** What else must be refused: old and future stamps, another provider's signature. */
  readonly forged: readonly { readonly title: string; readonly delivery: WebhookDelivery }[]
}
