import { coded } from './coded'
import type { Given, WordKey } from './keys'

/**
 * A sentence of the catalogue as schemas and commands say it: by its key, in no language yet. Whoever answers the person says it in
 * theirs (`sayIn`): the publication's for readers, English at the desk. Holds no catalogue, so any code may import it.
 */
export function told<Key extends WordKey>(key: Key, ...[values]: Given<Key>): string {
  return coded(key, values)
}
