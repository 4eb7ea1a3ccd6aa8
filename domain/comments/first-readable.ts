import type { ThreadEntry } from './types'

/** The first comment of a thread that can be read, by whose address its own page opens: that of a placeholder is a thing not found. */
export function firstReadable(entry: ThreadEntry): string | undefined {
  const waiting = [entry]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.kind === 'comment') return at.id
    waiting.push(...at.replies.toReversed())
  }
  return undefined
}
