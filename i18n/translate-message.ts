import { catalogues } from './catalogues'
import type { MessageKey } from './keys'
import { readMessages } from './message'
import type { Translator } from './translator-for'

/** Translates what `message` wrote. Any other text is a sentence already; one that is kept from an earlier version, and lacks a value that this one says, stays as it is too. */
export function translateMessage(t: Translator, text: string): string {
  const messages = readMessages(text)
  if (!messages?.every(({ key }) => isMessageKey(key))) return text
  try {
    return messages.map(({ key, values }) => (t as unknown as (key: string, values: unknown) => string)(key, values)).join(' ')
  } catch {
    return text
  }
}

function isMessageKey(key: string): key is MessageKey {
  const [namespace = '', name = ''] = key.split('.')
  return Object.hasOwn(catalogues.en, namespace) && Object.hasOwn(catalogues.en[namespace as keyof typeof catalogues.en], name)
}
