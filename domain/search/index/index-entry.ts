import { cutWords } from '../text/cut-words'

/** An essay as search reads it. `texts` are its paragraphs, captions and notes, in reading order. */
export interface SearchableText {
  title: string
  standfirst: string
  headings: readonly string[]
  texts: readonly string[]
  tagSlugs: readonly string[]
}

/** A word that says what an essay is about, and how much. */
export interface TelltaleTerm {
  term: string
  /** 1 to 100. */
  weight: number
}

/** What the index holds of an essay. */
export interface IndexEntry {
  /** Every word once; those that stand for more once more behind the mark of each rank that they have. */
  tokens: string[]
  /** The words and tags by which essays are known to be related. */
  terms: TelltaleTerm[]
}

/** Grows with every change to how words are spelled or ranked: an index of another number is made anew. */
export const indexVersion = 2

/**
 * Ranks of a word within an essay, best first: in the title; in title or standfirst; in those, a heading, or often in the text.
 * Each holds the ones before it. No word of a text begins with such a mark: folding turns them into figures.
 */
export const ranks = ['¹', '²', '³'] as const
export type Rank = (typeof ranks)[number]

/** PostgreSQL takes a megabyte for one essay. Twice the longest novel's words fit into this. */
const tokensMaxBytes = 700_000
const termsKept = 40
/** About as much as two words that an essay is full of. */
const tagWeight = 60

/** Takes an essay apart for the index. */
export function indexEntryOf(text: SearchableText): IndexEntry {
  const title = tokensIn([text.title])
  const standfirst = tokensIn([text.standfirst])
  const headings = tokensIn(text.headings)
  const body = new Map<string, Count>()
  let length = 0
  for (const part of text.texts) {
    for (const { token, piece, other } of cutWords(part.normalize('NFC'))) {
      if (!other) length++
      const count = body.get(token)
      if (count) count.times++
      else body.set(token, { times: 1, piece, other })
    }
  }
  const often = new Set([...body].filter(([, { times }]) => times > 1 && share(times, length) >= oftenShare).map(([token]) => token))
  const tokens = new Set<string>()
  for (const token of title.keys()) for (const rank of ranks) tokens.add(rank + token)
  for (const token of standfirst.keys()) tokens.add(`²${token}`).add(`³${token}`)
  for (const token of [...headings.keys(), ...often]) tokens.add(`³${token}`)
  for (const token of [title, standfirst, headings, body].flatMap((part) => [...part.keys()])) tokens.add(token)
  return { tokens: within(tokensMaxBytes, tokens), terms: telltales({ title, standfirst, headings, body }, length, text.tagSlugs) }
}

interface Count {
  times: number
  piece: boolean
  other: boolean
}

type Counts = Map<string, Count>

function tokensIn(texts: readonly string[]): Counts {
  const counts: Counts = new Map()
  for (const text of texts) for (const { token, ...word } of cutWords(text.normalize('NFC'))) counts.set(token, { times: 1, ...word })
  return counts
}

/** How much of a text of so many words one of them is: towards 1 the more often it stands there, slower in longer texts. */
function share(times: number, length: number): number {
  return times / (times + 1.2 * (0.25 + (0.75 * length) / 1_000))
}

/** Three times in a thousand words. */
const oftenShare = 0.7

function telltales(
  parts: Record<'title' | 'standfirst' | 'headings' | 'body', Counts>,
  length: number,
  tagSlugs: readonly string[],
): TelltaleTerm[] {
  const weights = new Map<string, number>()
  const add = (token: string, { piece, other }: Count, weight: number) => {
    if (!other && tells(token, piece)) weights.set(token, Math.min(100, (weights.get(token) ?? 0) + weight))
  }
  for (const [token, count] of parts.body) add(token, count, Math.round(50 * share(count.times, length)))
  for (const [token, count] of parts.headings) add(token, count, 10)
  for (const [token, count] of parts.standfirst) add(token, count, 15)
  for (const [token, count] of parts.title) add(token, count, 30)
  const words = [...weights]
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || (one < other ? -1 : 1))
    .slice(0, termsKept)
  return [
    ...tagSlugs.map((slug) => ({ term: `#${slug}`, weight: tagWeight })),
    ...words.map(([term, weight]) => ({ term, weight: Math.max(1, weight) })),
  ]
}

/** Short words and figures tell nothing of what an essay is about; nor does half a pair. */
function tells(token: string, piece: boolean): boolean {
  return piece ? [...token].length === 2 : token.length >= 4 && !/^\p{N}+$/u.test(token)
}

/** The best-ranked first: what does not fit is what stands latest in a text longer than any. */
function within(maxBytes: number, tokens: ReadonlySet<string>): string[] {
  const kept: string[] = []
  let bytes = 0
  for (const token of tokens) {
    bytes += Buffer.byteLength(token) + 4
    if (bytes > maxBytes) break
    kept.push(token)
  }
  return kept
}
