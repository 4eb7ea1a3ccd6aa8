import { createElement, Fragment, type ReactNode } from 'react'
import type { PartsOf, WordKey } from '@/i18n/keys'
import type { Words } from '@/i18n/translator-for'

/** A message with links or emphasis in it: richWords(words, 'site.isItYours', { link: (text) => <a href="…">{text}</a> }). */
export function richWords<Key extends WordKey>(words: Words, key: Key, values: PartsOf<Key, ReactNode>): ReactNode {
  // One by one, as children that were written so: a list would have to give each a key.
  return createElement(Fragment, null, ...words.parts<Key, ReactNode>(key, values))
}
