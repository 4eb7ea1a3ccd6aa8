/** A text as it is compared: characters alike whatever their case, quotation marks and dashes alike whatever their form, accents composed. */
export interface FoldedText {
  text: string
  /** For each position of it, where the same stands in the text that it was made of; one more at the end. Null: at the same position. */
  places: readonly number[] | null
}

export function foldCharacters(text: string): FoldedText {
  const folded = fold(text)
  if (folded.length === text.length && text.normalize('NFC') === text) return { text: folded, places: null }
  return foldEach(text)
}

/** Where one character takes another number of code units than before, each is folded by itself and its place kept. */
function foldEach(text: string): FoldedText {
  let folded = ''
  const places: number[] = []
  for (const { 0: character, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const one = fold(character.normalize('NFC'))
    for (let unit = 0; unit < one.length; unit++) places.push(index)
    folded += one
  }
  return { text: folded, places: [...places, text.length] }
}

const fold = (text: string) =>
  text
    .replace(/[‘’‚‛‹›ʼ′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .toLowerCase()

/** The range of the text itself that a range of the folded one stands for; null where it would cut through a character. */
export function unfolded(whole: string, { places }: FoldedText, start: number, end: number): { start: number; end: number } | null {
  const range = { start: places ? (places[start] ?? 0) : start, end: places ? (places[end] ?? whole.length) : end }
  if (places && (places[start - 1] === range.start || places[end - 1] === range.end)) return null
  return cutsCharacter(whole, range.start) || cutsCharacter(whole, range.end) ? null : range
}

/** The range of the folded text that stands for a range of the text itself. */
export function foldedRange({ places }: FoldedText, { start, end }: { start: number; end: number }): { start: number; end: number } {
  return places ? { start: firstFrom(places, start), end: firstFrom(places, end) } : { start, end }
}

function firstFrom(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Makes one emoji of several. */
const joiner = '\u200d'

/** Whether a character as people see it goes on over this place: an accent, the second half of a pair, a family of emoji. */
function cutsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text.charAt(at - 1)
  return before === joiner || text.charAt(at) === joiner || /^(?:\p{M}|\p{Emoji_Modifier}|[\udc00-\udfff])/u.test(text.slice(at, at + 2))
}
