import type { MessageArguments, MessageKey } from './keys'

declare const written: unique symbol

/** A message by its key and values, in no language yet: 'comments.textTooLong {"most":10000}'. */
export type Message = string & { readonly [written]: true }

/**
 * A message of the catalogue as schemas and commands name it. Whoever answers the person translates it (`translateMessage`): into the
 * publication's language for readers, English in the admin. Holds no catalogue, so any code may import it.
 */
export function message<Key extends MessageKey>(key: Key, ...[values]: MessageArguments<Key>): Message {
  return (values === undefined ? key : `${key} ${JSON.stringify(values)}`) as Message
}

/** Whole messages, one after another. A line each: JSON writes no line break. */
export function inTurn(...messages: readonly Message[]): Message {
  return messages.join('\n') as Message
}

/** What a schema refuses with, which zod knows as any string: a text that `message` did not write, like zod's own English, is nobody's to read. */
export function asMessage(text: string): Message {
  return readMessages(text) ? (text as Message) : message('form.cannotBe')
}

const pattern = /^([a-z][a-zA-Z]*\.[a-zA-Z]+)(?: (\{.*\}))?$/s

interface ReadMessage {
  key: string
  values: Record<string, string | number>
}

/** Reads what `message` wrote, each of those that stand one after another; null for any other text. */
export function readMessages(text: string): ReadMessage[] | null {
  const read = text.split('\n').map(readMessage)
  return read.every((message) => message !== null) ? read : null
}

function readMessage(text: string): ReadMessage | null {
  const [, key, values = '{}'] = pattern.exec(text) ?? []
  if (key === undefined) return null
  try {
    return { key, values: JSON.parse(values) }
  } catch {
    return null
  }
}
