import { type Rank, ranks } from './index/index-entry'
import type { QueryWord } from './read-query'

/** What the index is asked, in neither database's language. A token holds letters, figures and our own marks, nothing else. */
export type Condition = { token: string; beginning: boolean } | { all: readonly Condition[] } | { any: readonly Condition[] }

/** A query as questions to the index. */
export interface Questions {
  /** Whoever meets this is found. */
  found: Condition
  /** From the best finds to the rest. An essay belongs to the first that it meets; all together are `found`. */
  steps: readonly Condition[]
}

/** All of the words: whole words before words that begin like the last, titles before standfirsts before texts. */
export function questionsFor(words: readonly QueryWord[]): Questions {
  const whole = words.map((word): QueryWord => (word.match === 'either' ? { ...word, match: 'whole' } : word))
  const found = everywhere(words)
  const unfinished = words.some(({ match }) => match === 'either')
  const steps = [
    ...ranks.map((rank) => ({ all: whole.map((word) => asked(word, rank)) })),
    ...(words.length > 1 ? ranks.map((rank) => ({ all: [everywhere(whole), { any: whole.map((word) => asked(word, rank)) }] })) : []),
    everywhere(whole),
    ...(unfinished ? [...ranks.map((rank) => ({ all: words.map((word) => asked(word, rank)) })), found] : []),
  ]
  return { found, steps }
}

/** For a query that finds nothing: each word also as the beginning of another, as languages with endings need it. */
export function loosely(words: readonly QueryWord[]): QueryWord[] {
  return words.map((word) => (word.match === 'whole' && [...word.token].length > 2 ? { ...word, match: 'either' } : word))
}

/** For a query that finds nothing even so: all of the words but one. */
export function allButOne(words: readonly QueryWord[]): Questions {
  const found = { any: words.map((_, left) => everywhere(words.filter((_, at) => at !== left))) }
  const best = { any: words.map((_, left) => ({ all: words.filter((_, at) => at !== left).map((word) => asked(word, '²')) })) }
  return { found, steps: [best, found] }
}

function everywhere(words: readonly QueryWord[]): Condition {
  return { all: words.map((word) => asked(word)) }
}

function asked({ token, match, or = [] }: QueryWord, rank: Rank | '' = ''): Condition {
  const beginning = match !== 'whole'
  const own = { token: rank + token, beginning }
  if (or.length === 0) return own
  const others = or.map((tokens) => ({
    all: tokens.map((other, at) => ({ token: rank + other, beginning: beginning && at === tokens.length - 1 })),
  }))
  return { any: [own, ...others] }
}
