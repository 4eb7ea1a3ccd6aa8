import { catalogues } from './catalogues'
import type { MessageKey } from './keys'
import { readMessage } from './message'
import type { Translator } from './translator-for'

/** Translates what `message` wrote. Any other text is a sentence already. */
export function translateMessage(t: Translator, text: string): string {
  const { key, values } = readMessage(text) ?? {}
  return key !== undefined && isMessageKey(key) ? (t as unknown as (key: MessageKey, values: unknown) => string)(key, values) : text
}

function isMessageKey(key: string): key is MessageKey {
  const [namespace = '', name = ''] = key.split('.')
  return Object.hasOwn(catalogues.en, namespace) && Object.hasOwn(catalogues.en[namespace as keyof typeof catalogues.en], name)
}
