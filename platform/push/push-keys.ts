import { createECDH, createPrivateKey, hkdfSync, type KeyObject } from 'node:crypto'
import { env } from '@/platform/env/env'

/** The pair of keys by which push services know this publication (VAPID, RFC 8292). */
export interface PushKeys {
  /** As browsers subscribe with it: an uncompressed point, base64url. */
  publicKey: string
  privateKey: KeyObject
}

let made: { secret: string; keys: PushKeys } | undefined

/**
 * Made of AUTH_SECRET, always the same of the same secret: every instance has them, a backup needs no more than it did, and nothing new has
 * to be kept secret. Another secret ends every subscription, as it ends every session.
 */
export function pushKeys(): PushKeys {
  const { AUTH_SECRET: secret } = env()
  if (made?.secret !== secret) made = { secret, keys: keysOf(secret) }
  return made.keys
}

function keysOf(secret: string): PushKeys {
  // One number in four thousand million is none of the curve's: then the next is taken.
  for (let round = 0; ; round++) {
    const scalar = Buffer.from(hkdfSync('sha256', secret, '', `broadside web push ${round}`, 32))
    try {
      const pair = createECDH('prime256v1')
      pair.setPrivateKey(scalar)
      const point = pair.getPublicKey()
      const part = (from: number) => point.subarray(from, from + 32).toString('base64url')
      const jwk = { kty: 'EC', crv: 'P-256', x: part(1), y: part(33), d: scalar.toString('base64url') }
      return { publicKey: point.toString('base64url'), privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) }
    } catch (error) {
      if (round > 8) throw error
    }
  }
}
