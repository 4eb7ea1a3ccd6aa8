import { createHmac } from 'node:crypto'
import { env } from '@/platform/env/env'

/**
 * A hash that nobody can make without AUTH_SECRET: it stands for an e-mail address or a client address where neither may be kept, and
 * cannot be found out by trying. `purpose` keeps one use's hashes from being recognised in another's.
 */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`${purpose}\0${text}`).digest('base64url')
}
