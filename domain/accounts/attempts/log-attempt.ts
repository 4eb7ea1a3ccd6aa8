import { addressKey } from '@/platform/limits/rate-limit'
import { securityEvent } from '@/platform/log/security-event'
import type { Actor } from '../types'

/** A way in, as the log names it. */
export type AttemptKind = 'password' | 'link' | 'owner-link' | 'passkey' | 'change-password' | 'change-passkeys'

/** Writes an attempt to get in that failed, or was not looked at. What the system itself does is no attempt. */
export function logAttempt(
  event: 'sign-in.failed' | 'sign-in.limited',
  at: AttemptKind,
  actor: Actor,
  email?: string,
  more: Record<string, string> = {},
): void {
  if (actor.kind !== 'system') securityEvent(event, { at, email, address: addressKey(actor.address), more })
}
