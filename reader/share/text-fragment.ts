import { countWords, firstWords, lastWords, wholeWords } from './word-bounds'

// Within a line a browser finds a passage. What stands beside a passage it looks for past the end of a block as well, but not past a note.
export const blockEnd = '\n'
export const noteEnd = '\v'

// Shorter passages are named whole; of longer ones the ends, by this many words or as many more as it takes to tell them from others.
const wholeCharacters = 120
const fewWords = 4

/** #:~:text=[prefix-,]start[,end][,-suffix]: as little as names this passage and no other of the page. Browsers find whole words only. */
export function textFragment(before: string, passage: string, after: string, page: string = before + passage + after): string {
  const text = before + passage + after
  const [from, to] = wholeWords(text, before.length + lead(passage), before.length + passage.trimEnd().length)
  const lines = linesOf(text.slice(from, text[to] === noteEnd ? to + 1 : to))
  if (lines.length === 0) return ''
  const { start, end } = endsOf(lines, page)
  const named = [start, ...(end ? [end] : [])].map(coded)
  if (times(page, start) > 1 || (end && !endsWith(lines, start, end))) {
    const prefix = lastWords(touching(text.slice(0, from), -1), fewWords)
    const suffix = firstWords(touching(text.slice(to), 0), fewWords)
    if (prefix) named.unshift(`${coded(prefix)}-`)
    if (suffix) named.push(`-${coded(suffix)}`)
  }
  return `#:~:text=${named}`
}

/** How much stands before the first line that says anything. */
function lead(passage: string): number {
  return /^(?:[^\p{L}\p{N}\n\v]*[\n\v])*\s*/u.exec(passage)?.[0].length ?? 0
}

/** The lines that say anything. */
function linesOf(text: string): string[] {
  const pieces = text.split(noteEnd)
  return pieces
    .flatMap((piece, at) => (at < pieces.length - 1 ? beforeMark(piece) : piece).split(blockEnd))
    .map((line) => line.trim())
    .filter((line) => countWords(line) > 0)
}

/** A note’s mark makes another word of the letters that it touches, as “end1”, which nobody who looks for “end” will find. */
function beforeMark(piece: string): string {
  return piece.slice(0, wholeWords(`${piece}1`, piece.length, piece.length)[0])
}

/** The passage itself, or its first words and its last. */
function endsOf(lines: readonly string[], page: string): { start: string; end?: string } {
  const [first = '', last = ''] = [lines[0], lines.at(-1)]
  const one = lines.length === 1
  if (one && (first.length < wholeCharacters || countWords(first) <= 2 * fewWords)) return { start: first }
  const most = countWords(first) - (one ? fewWords : 0)
  const start = shortest(
    most,
    (count) => firstWords(first, count),
    (words) => times(page, words) < 2,
  )
  const rest = one ? first.slice(start.length) : last
  const end = shortest(
    countWords(rest),
    (count) => lastWords(rest, count),
    (words) => endsWith(lines, start, words),
  )
  return { start, end }
}

/** The shortest that will do, else the longest. */
function shortest(most: number, ofWords: (count: number) => string, willDo: (words: string) => boolean): string {
  for (let count = fewWords; count < most; count++) if (willDo(ofWords(count))) return ofWords(count)
  return ofWords(most)
}

/** What a browser may look for right before or after a passage; nothing where a note stands between. */
function touching(text: string, which: 0 | -1): string {
  const near = text.replace(/^[^\S\v]+|[^\S\v]+$/g, '')
  const line = near.split(/[\n\v]/).at(which) ?? ''
  return which === 0 && near[line.length] === noteEnd ? beforeMark(line) : line
}

/** True where a browser that reads on from the first words meets the last ones at the passage’s end and no sooner. */
function endsWith(lines: readonly string[], start: string, end: string): boolean {
  const [all, sought] = [flat(lines.join(' ')), flat(end)]
  return all.indexOf(sought, flat(start).length) === all.length - sought.length
}

const times = (page: string, words: string) => flat(page).split(flat(words)).length - 1
/** As browsers compare: they mind neither capitals nor how much space there is, nor what is not seen. */
const flat = (text: string) =>
  text
    .replace(/[\u2060\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
// A hyphen would be read as the directive’s own.
const coded = (text: string) => encodeURIComponent(text.replace(/\s+/g, ' ')).replace(/-/g, '%2D')
