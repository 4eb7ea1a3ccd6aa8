/** The same data, with each of these characters written as its number, [U+1F642]. */
export function numbered<Data>(data: Data, missing: readonly string[]): Data {
  return numberedValue(data, missing) as Data
}

function numberedValue(data: unknown, missing: readonly string[]): unknown {
  if (Array.isArray(data)) return data.map((part) => numberedValue(part, missing))
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, numberedValue(part, missing)]))
  }
  if (typeof data !== 'string') return data
  return missing.reduce((text, characters) => text.replaceAll(characters, numberOf(characters)), data)
}

function numberOf(characters: string): string {
  return [...characters].map((one) => `[U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`).join('')
}
