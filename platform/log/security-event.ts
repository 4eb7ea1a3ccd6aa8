import { LRUCache } from 'lru-cache'
import { keyedHash } from '@/platform/auth/keyed-hash'
import type { LogCategory } from './categories'
import { logFor } from './logger'

/** What an alarm may be set on. The names are a promise: docs/operations.md lists them. */
export const securityEvents = {
  /** A password, a link or a provider's word that was wrong. */
  'sign-in.failed': 'auth',
  /** An attempt that was not looked at, because its allowance was spent. */
  'sign-in.limited': 'auth',
  /** A write that a page of another origin sent, or no browser. */
  'write.foreign': 'front',
} as const satisfies Record<string, LogCategory>

export type SecurityEvent = keyof typeof securityEvents

interface Happened {
  /** Which way in: 'password', 'link', … or the path that was written to. */
  at: string
  /** The account as it was named, known here or not. */
  email?: string | undefined
  /** The client's address, IPv6 by its /64. */
  address: string
  /** What else is worth knowing; nothing by which a person could be found. */
  more?: Record<string, string>
}

// Whoever is refused for nothing must not fill the disk with it: one line a minute for each of them says as much.
const saidLately = new LRUCache<string, true>({ max: 10_000, ttl: 60_000 })
const repeated: readonly SecurityEvent[] = ['sign-in.limited', 'write.foreign']

/**
 * Writes what an alarm may be set on. Account and address stand there as keyed hashes: lines of one of either can be counted together, and
 * neither can be read from the log.
 */
export function securityEvent(event: SecurityEvent, { at, email, address, more = {} }: Happened): void {
  const who = {
    ...(email === undefined ? {} : { account: keyedHash('log-account', email).slice(0, 16) }),
    address: keyedHash('log-address', address).slice(0, 16),
  }
  if (repeated.includes(event)) {
    const key = [event, at, who.account, email === undefined ? who.address : ''].join(' ')
    if (saidLately.has(key)) return
    saidLately.set(key, true)
  }
  logFor(securityEvents[event]).warn({ event, at, ...who, ...more }, event)
}
