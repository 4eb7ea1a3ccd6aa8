import { randomBytes } from 'node:crypto'
import type { Exchange } from './exchange'

/** Opens the record of one request. The id goes to the log, to Next and to the visitor. */
export function newExchange(kind: Exchange['kind'], address: string, more: { id?: string; nonce?: string } = {}): Exchange {
  return { id: more.id ?? randomBytes(9).toString('base64url'), kind, address, nonce: more.nonce, tags: new Set() }
}
