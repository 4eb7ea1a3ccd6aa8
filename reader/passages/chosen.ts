import { countCharacters } from '@/domain/comments/text/characters'
import { leastCharacters, leastWords, mostCharacters } from '@/domain/passages/passage-limits'
import { countWords, wholeWords } from '../share/word-bounds'
import type { PageText } from './page-text'

/** A passage that somebody selected, from the beginning of its first word to the end of its last. */
export interface Chosen {
  start: number
  end: number
  quote: string
  range: Range
}

/** More than is kept: the server takes what it needs to tell this place from others that say the same. */
const besideLength = 200

/** What is selected of the essay's text; null where that is nothing. */
export function chosenIn(page: PageText, selected: Range): Chosen | null {
  const place = page.placeOf(selected)
  if (!place) return null
  const [start, end] = wholeWords(page.text, ...trimmed(page.text, place.start, place.end))
  return start < end ? { start, end, quote: page.text.slice(start, end), range: page.rangeOf(start, end) } : null
}

function trimmed(text: string, start: number, end: number): [number, number] {
  const part = text.slice(start, end)
  return [start + (part.length - part.trimStart().length), end - (part.length - part.trimEnd().length)]
}

/** As the server judges it: a word says too little, a page is copied. */
export function fitOf({ quote }: Chosen): 'fits' | 'short' | 'long' {
  const characters = countCharacters(quote)
  if (characters > mostCharacters) return 'long'
  return countWords(quote) > 0 && (countWords(quote) >= leastWords || characters >= leastCharacters) ? 'fits' : 'short'
}

/** The address of the form about this passage. */
export function formAddress(address: string, { text }: PageText, { start, end, quote }: Chosen): string {
  const url = new URL(address)
  const parts = { quote, prefix: text.slice(Math.max(0, start - besideLength), start), suffix: text.slice(end, end + besideLength), start }
  for (const [name, value] of Object.entries(parts)) url.searchParams.set(name, String(value))
  return url.href
}
