import { createHash } from 'node:crypto'
import { embedOf } from '@/domain/document/embeds/registry'

/** The card of an address. All spellings of one address have one card; an address itself may be longer than a key should be. */
export function cardIdOf(url: string): string {
  return createHash('sha256').update(embedOf(url).address).digest('hex').slice(0, 32)
}
