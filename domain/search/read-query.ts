import { type TextWord, type WrittenWord, writtenWords } from './text/cut-words'
import { afterArticle } from './text/spellings'

/** One word of what somebody looks for. */
export interface QueryWord {
  token: string
  /** whole: as it stands. beginning: as the beginning of a word. either: the same, but a whole word is the better find. */
  match: 'whole' | 'beginning' | 'either'
  /** What does as well in its place: all words of one of these. e and mail for email, mueller for müller. */
  or?: readonly (readonly string[])[]
}

/** What somebody looks for, read. */
export interface SearchQuery {
  /** As typed, without what would not be looked for anyway. */
  text: string
  words: QueryWord[]
}

/** Characters of a query; what is longer is cut. */
export const queryMaxLength = 120
const queryMaxWords = 10

/** The one spelling of a query: equal questions have one answer and one address. */
export function tidyQuery(typed: string): string {
  const text = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
  return text.length <= queryMaxLength
    ? text
    : text
        .slice(0, queryMaxLength)
        .replace(/\p{Cs}$/u, '')
        .trim()
}

/**
 * Reads a query as words, whatever else stands in it: no character of it is ever an instruction. The last word may be unfinished,
 * so it also stands for words that begin with it; one character of Chinese is the beginning of every pair that it opens.
 */
export function readQuery(typed: string): SearchQuery {
  const text = tidyQuery(typed)
  const words = new Map<string, QueryWord>()
  const found = [...writtenWords(text)].flatMap(asked)
  for (const [at, { token, piece, end, or }] of found.entries()) {
    const before = found[at - 1]
    const single = [...token].length === 1
    // The half pair that ends a run says nothing that the pair before it has not said.
    if (piece && single && before?.piece && before.end === end) continue
    const unfinished = at === found.length - 1 && !piece && !single
    const match = piece && single ? 'beginning' : unfinished ? 'either' : 'whole'
    const rest = unfinished ? afterArticle(token) : undefined
    const instead = rest === undefined ? or : [...or, [rest]]
    // A word said twice is unfinished only at the end.
    words.delete(token)
    words.set(token, { token, match, ...(instead.length > 0 ? { or: instead } : {}) })
  }
  return { text, words: [...words.values()].slice(0, queryMaxWords) }
}

/** A compound is one word, which may stand in the text in its parts; any other has its own spelling first. */
function asked({ own, others }: WrittenWord): (TextWord & { or: string[][] })[] {
  const [joined, ...rest] = own.length === 1 ? [own, ...others] : [...others.slice(0, 1), own, ...others.slice(1)]
  if (others.length === 0 || joined?.length !== 1) return own.map((word) => ({ ...word, or: [] }))
  return joined.map((word) => ({ ...word, or: rest.map((words) => words.map(({ token }) => token)) }))
}
