/** A sentence named by its key and what stands in it; it is said in a language only where somebody is answered. */
export interface Coded {
  key: string
  values: Record<string, string | number>
}

const pattern = /^([a-z][a-zA-Z]*\.[a-zA-Z]+)(?: (\{.*\}))?$/s

/** Writes a sentence down by its key: 'thread.tooLong {"most":10000}'. */
export function coded(key: string, values?: object): string {
  return values === undefined ? key : `${key} ${JSON.stringify(values)}`
}

/** Reads what `coded` wrote; null for any other text. */
export function decoded(text: string): Coded | null {
  const [, key, values = '{}'] = pattern.exec(text) ?? []
  if (key === undefined) return null
  try {
    return { key, values: JSON.parse(values) }
  } catch {
    return null
  }
}
