import { createHash, timingSafeEqual } from 'node:crypto'

/** Compares what somebody sent with what they should know, in a time that tells nothing of either. No secret is like nothing. */
export function sameSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret)) && secret !== ''
}
