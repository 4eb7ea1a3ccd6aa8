import type { MemberSettings } from '@/domain/settings/setting-field'
import type { TipEvent } from './tip-event'

/** What came to a provider's address. Nothing of it is believed before it is verified. */
export interface WebhookDelivery {
  /** Byte by byte as it came: signatures are over these bytes. */
  readonly body: Buffer
  readonly headers: Headers
  readonly receivedAt: Date
}

/** Why a delivery is not believed. Goes into the log, and holds nothing of what was sent. */
export type Refusal = 'no-secret' | 'no-proof' | 'wrong-proof' | 'too-old' | 'from-the-future'

/** How a provider tells of money: a file webhook.ts in its folder and a line in webhooks/registry.ts; the contract tests do the rest. */
export interface TipWebhook<Settings extends object = object> {
  /** The provider's id: its folder's name. */
  readonly provider: string
  /** 'signature' covers the whole body; 'token' is a secret within it, so a changed body cannot be told. */
  readonly proof: 'signature' | 'token'
  readonly settings: MemberSettings
  /** Null: it came from the provider. Asked of every delivery, tests too; compares secrets by sameSecret(). */
  verify(delivery: WebhookDelivery, settings: Settings): Refusal | null | Promise<Refusal | null>
  /** The events of a verified body. Knows the body alone, so one that was stored can be read again. Throws for what it does not understand. */
  read(body: Buffer): readonly TipEvent[]
}
