/** The most that are asked about at once: databases take so many values in one question, and more. */
const mostKeys = 200

interface Batch<T> {
  keys: Set<string>
  found: Promise<ReadonlyMap<string, T>>
}

/**
 * Asks about many keys in one question: those that are asked for while a question is under way wait for the next one together. So a
 * storm of questions costs what a few cost, and never has more than one under way.
 */
export function askTogether<T>(
  find: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (key: string) => Promise<T | undefined> {
  let next: Batch<T> | undefined
  let running: Promise<unknown> = Promise.resolve()
  const begin = (): Batch<T> => {
    const keys = new Set<string>()
    const found = running.then(() => {
      if (next?.keys === keys) next = undefined
      return find([...keys])
    })
    running = found.catch(() => undefined)
    return { keys, found }
  }
  return async (key) => {
    if (next === undefined || next.keys.size >= mostKeys) next = begin()
    const batch = next
    batch.keys.add(key)
    return (await batch.found).get(key)
  }
}
