import type { MessageArguments, MessageKey } from './keys'

declare const written: unique symbol

/** A message by its key and values, in no language yet: 'thread.textTooLong {"most":10000}'. */
export type Message = string & { readonly [written]: true }

/**
 * A message of the catalogue as schemas and commands name it. Whoever answers the person translates it (`translateMessage`): into the
 * publication's language for readers, English in the admin. Holds no catalogue, so any code may import it.
 */
export function message<Key extends MessageKey>(key: Key, ...[values]: MessageArguments<Key>): Message {
  return (values === undefined ? key : `${key} ${JSON.stringify(values)}`) as Message
}

const pattern = /^([a-z][a-zA-Z]*\.[a-zA-Z]+)(?: (\{.*\}))?$/s

/** Reads what `message` wrote; null for any other text. */
export function readMessage(text: string): { key: string; values: Record<string, string | number> } | null {
  const [, key, values = '{}'] = pattern.exec(text) ?? []
  if (key === undefined) return null
  try {
    return { key, values: JSON.parse(values) }
  } catch {
    return null
  }
}
