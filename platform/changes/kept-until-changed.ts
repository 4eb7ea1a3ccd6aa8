import { changesHeard, onChanged } from './changes'

/** However it comes that a change went unheard, it is not unheard for longer. */
const longestMs = 60_000

/**
 * Keeps what was read in memory until this tag has changed: for what every write asks and hardly ever changes. What other instances
 * change is heard as the front hears it, by any change that takes something from readers.
 */
export function keptUntilChanged<Value>(tag: string, read: () => Promise<Value>): () => Promise<Value> {
  let kept: { value: Promise<Value>; seen: string; at: number } | undefined
  let own = 0
  onChanged(({ tags }) => {
    if (tags.includes(tag)) own++
  })
  return () => {
    // Taken before the reading begins: what changes during it makes the next one read again.
    const seen = `${own} ${changesHeard()}`
    if (!kept || kept.seen !== seen || Date.now() - kept.at > longestMs) {
      const value = read()
      const reading = { value, seen, at: Date.now() }
      kept = reading
      value.catch(() => {
        if (kept === reading) kept = undefined
      })
    }
    return kept.value
  }
}
