// Letters that no face has: which they are, and what is set in their place.

/** What the typesetter complains of, out of its own words. */
export function missingIn(complaint) {
  const quoted = [...complaint.matchAll(/the text `\\"(.+?)\\"` could not be displayed/gu)].map(([, letters]) => letters)
  return [
    ...new Set(
      quoted.map((letters) => letters.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))),
    ),
  ]
}

/** The same data, with each of these letters written as its number. */
export function numbered(data, letters) {
  if (Array.isArray(data)) return data.map((part) => numbered(part, letters))
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, numbered(part, letters)]))
  }
  if (typeof data !== 'string') return data
  return letters.reduce((text, letter) => text.replaceAll(letter, numberOf(letter)), data)
}

function numberOf(letters) {
  return [...letters].map((letter) => `[U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`).join('')
}

const said = ['head', 'aside', 'kicker', 'title', 'standfirst', 'foot']

/**
 * A card without what cannot be drawn. A sign is left out, like a smiling face; a line with letters that no face has is left out
 * whole, since half a title says something else. Where the title goes, the publication's name stands alone; and where that cannot
 * be drawn either, its address.
 */
export function cardWithout(page, missing) {
  const left = Object.fromEntries(said.map((name) => [name, drawable(page[name], missing)]))
  if (left.title !== '') return { ...page, ...left }
  const title = drawable(page.instead, missing) || page.place
  return { ...page, ...left, title, head: '', kicker: '', standfirst: '' }
}

function drawable(text, missing) {
  const lost = missing.filter((letters) => text.includes(letters))
  if (lost.some((letters) => /[\p{L}\p{N}]/u.test(letters))) return ''
  const without = lost.reduce((rest, letters) => rest.replaceAll(letters, ''), text)
  return without.replace(/\s+/g, ' ').trim()
}
