import { changesHeard, onChanged } from './changes'

/** However it comes that a change went unheard, it is not unheard for longer. */
const longestMs = 60_000

/**
 * Caches what was read until this tag has changed: for what every write asks and hardly ever changes. What other instances
 * change is heard as the front hears it, by any change that takes something from readers.
 */
export function cachedUntilChanged<Value>(tag: string, read: () => Promise<Value>): () => Promise<Value> {
  let cached: { value: Promise<Value>; seen: string; at: number } | undefined
  let own = 0
  onChanged(({ tags }) => {
    if (tags.includes(tag)) own++
  })
  return () => {
    // Taken before the reading begins: what changes during it makes the next one read again.
    const seen = `${own} ${changesHeard()}`
    if (!cached || cached.seen !== seen || Date.now() - cached.at > longestMs) {
      const value = read()
      const reading = { value, seen, at: Date.now() }
      cached = reading
      value.catch(() => {
        if (cached === reading) cached = undefined
      })
    }
    return cached.value
  }
}
