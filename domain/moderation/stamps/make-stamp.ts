import { randomBytes } from 'node:crypto'
import { keyedHash } from '@/platform/auth/keyed-hash'
import { now } from '@/platform/clock/clock'

/** A stamp's own part and what proves that it is ours: the time, and enough chance that no two are the same. */
export function makeStamp(): string {
  const body = `${now().getTime().toString(36)}.${randomBytes(9).toString('base64url')}`
  return `${body}.${signatureOf(body)}`
}

export function signatureOf(body: string): string {
  return keyedHash('comment-stamp', body).slice(0, 22)
}
