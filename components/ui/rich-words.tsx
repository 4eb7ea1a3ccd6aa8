import { Children, type ReactNode } from 'react'
import type { PartsOf, WordKey } from '@/domain/words/keys'
import type { Words } from '@/domain/words/words-of'

/** A message with links or emphasis in it: richWords(words, 'site.isItYours', { link: (text) => <a href="…">{text}</a> }). */
export function richWords<Key extends WordKey>(words: Words, key: Key, values: PartsOf<Key, ReactNode>): ReactNode {
  return Children.toArray(words.parts<Key, ReactNode>(key, values))
}
