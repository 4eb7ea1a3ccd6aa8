import { createHash, randomBytes } from 'node:crypto'

/** A random 256-bit secret for a cookie or a link. It is handed out once; only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the tables keep of a token: a stolen database opens nothing. The token is random, so a fast hash is enough. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
