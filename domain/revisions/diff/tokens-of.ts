import { pairsOfUnspaced, unspacedCharacters, wordsOfUnspaced } from '../../articles/unspaced-words'
import type { Effort } from './effort'
import type { Line } from './lines-of'
import type { Span, SpanMark } from './types'

/** A word or a mark of punctuation, with the white space after it. Equal ids are equal words in equal marks. */
export interface Token {
  id: number
  text: string
  isWord: boolean
  span: Omit<Span, 'text' | 'change'>
}

// As countWords has it: scripts without spaces need a dictionary; the other words a pattern finds a hundred times quicker.
// Armenian writes its question, stress and exclamation inside the word, over the vowel.
const unspaced = `[${unspacedCharacters}]+`
const letter = String.raw`[\p{L}\p{M}\p{N}]`
const spaced = String.raw`${letter}+(?:['’‑.,\-·՛՜՞]${letter}+)*`
const pieces = new RegExp(String.raw`(${unspaced})|((?!${unspaced})${spaced})|(\s+)|.`, 'gsu')
const wordStart = /^[\p{L}\p{N}]/u

/** Gives each kind of token its number, for both texts of a comparison. */
export class TokenNumbers {
  readonly #numbers = new Map<string, number>()

  of(key: string): number {
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(key, number)
    }
    return number
  }
}

/** The words of a line, in order. White space counts in code alone. Each letter that needs the dictionary is a step off its effort. */
export function tokensOf(line: Line, numbers: TokenNumbers, dictionary: Effort): Token[] {
  const tokens: Token[] = []
  const add = (text: string, span: Token['span'], marks: string, isWord = wordStart.test(text)) =>
    tokens.push({ id: numbers.of(`${marks} ${text}`), text, isWord, span })

  for (const node of line.content) {
    if (node.type === 'hardBreak') add('\n', {}, '')
    else if (node.type === 'footnote') add('*', { isNoteMark: true }, 'note')
    else {
      const span = spanOf(node.marks ?? [])
      const marks = JSON.stringify(span)
      for (const piece of piecesOf(node.text, dictionary)) {
        const last = tokens.at(-1)
        if (line.kind !== 'code' && last && /^\s/.test(piece)) last.text += piece
        else add(piece, span, marks)
      }
    }
  }
  return tokens
}

/** A line whose words need not be told apart. */
export function spansOfLine({ content }: Line): Span[] {
  return content.map((node) => {
    if (node.type === 'hardBreak') return { text: '\n' }
    return node.type === 'footnote' ? { text: '*', isNoteMark: true } : { text: node.text, ...spanOf(node.marks ?? []) }
  })
}

function* piecesOf(text: string, dictionary: Effort): Generator<string> {
  for (const [piece, run] of text.matchAll(pieces)) {
    if (run === undefined) yield piece
    else if (dictionary.spend(run.length)) for (const { segment } of wordsOfUnspaced(run)) yield segment
    else yield* pairsOfUnspaced(run)
  }
}

function spanOf(marks: readonly { type: SpanMark; attrs?: { href: string } }[]): Token['span'] {
  if (marks.length === 0) return {}
  const href = marks.find((mark) => mark.type === 'link')?.attrs?.href
  return { marks: marks.map(({ type }) => type), ...(href === undefined ? {} : { href }) }
}
