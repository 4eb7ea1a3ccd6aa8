import type { QueryWord } from '../read-query'
import { cutWords, type TextWord } from './cut-words'

/** A stretch of text, and whether it is what was looked for. Data: whoever shows it draws the marks. */
export interface MarkedPart {
  text: string
  marked: boolean
}
export type MarkedText = MarkedPart[]

/** A word of a text that answers a word of the query. */
export interface Hit {
  start: number
  end: number
  /** Which word of the query: its index. */
  word: number
}

/** The words of the text that answer the query, in order. */
export function hitsIn(text: string, words: readonly QueryWord[]): Hit[] {
  const hits: Hit[] = []
  for (const found of cutWords(text)) {
    const word = words.findIndex((wanted) => answers(found, wanted))
    if (word >= 0) hits.push({ start: found.start, end: found.end, word })
  }
  return hits
}

function answers({ token }: TextWord, { token: wanted, match, or = [] }: QueryWord): boolean {
  const fits = (asked: string, isLast: boolean) => (match !== 'whole' && isLast ? token.startsWith(asked) : token === asked)
  return fits(wanted, true) || or.some((tokens) => tokens.some((asked, at) => fits(asked, at === tokens.length - 1)))
}

/** A text with what was looked for marked. */
export function markedText(text: string, words: readonly QueryWord[]): MarkedText {
  const written = text.normalize('NFC')
  return parts(written, 0, written.length, hitsIn(written, words))
}

/** A part of a text, from one place to another, with its marks. Hits that touch, as pairs of characters do, are one mark. */
export function parts(text: string, from: number, to: number, hits: readonly Hit[]): MarkedText {
  const made: MarkedText = []
  let at = from
  for (const { start, end } of joined(hits.filter(({ start, end }) => start >= from && end <= to))) {
    if (start > at) made.push({ text: text.slice(at, start), marked: false })
    made.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < to) made.push({ text: text.slice(at, to), marked: false })
  return made
}

function joined(hits: readonly Hit[]): { start: number; end: number }[] {
  const marks: { start: number; end: number }[] = []
  for (const { start, end } of hits) {
    const last = marks.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else marks.push({ start, end })
  }
  return marks
}
