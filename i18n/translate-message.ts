import { catalogues } from './catalogues'
import { decoded } from './coded'
import type { WordKey } from './keys'
import type { Words } from './translator-for'

/** Says in a language what `told` wrote down. Any other text is a sentence already. */
export function sayIn(words: Words, sentence: string): string {
  const { key, values } = decoded(sentence) ?? {}
  return key !== undefined && isWordKey(key) ? (words as unknown as (key: WordKey, values: unknown) => string)(key, values) : sentence
}

function isWordKey(key: string): key is WordKey {
  const [area = '', name = ''] = key.split('.')
  return Object.hasOwn(catalogues.en, area) && Object.hasOwn(catalogues.en[area as keyof typeof catalogues.en], name)
}
