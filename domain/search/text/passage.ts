import type { QueryWord } from '../read-query'
import { foldWord } from './fold-word'
import { type Hit, hitsIn, type MarkedText, parts } from './marked-text'
import { withoutUmlauts, writtenInOne } from './spellings'

/** Characters of a passage, about: two or three lines. */
const length = 220
/** Characters before the first word that was looked for: enough to read into it, and more if a sentence begins there. */
const lead = 60
const leadOfSentence = 110
/** What is read of one essay to find its best passage. */
const readAtMost = 150_000

interface Window {
  text: string
  hits: Hit[]
  /** The hits that the passage is cut around. */
  first: Hit
  score: number
}

/** The passage of a text that answers the query best, marked; the beginning of the text where none does. */
export function passageOf(texts: readonly string[], words: readonly QueryWord[]): MarkedText {
  const best = bestWindow(texts, words)
  const text = texts.find((each) => each !== '') ?? ''
  return best ? cutOut(best.text, best.hits, best.first) : cutOut(text, [], { start: 0, end: 0, word: 0 })
}

function bestWindow(texts: readonly string[], words: readonly QueryWord[]): Window | undefined {
  let best: Window | undefined
  let read = 0
  for (const text of texts) {
    read += text.length
    const hits = mayAnswer(text, words) ? hitsIn(text.slice(0, readAtMost), words) : []
    for (const [at, first] of hits.entries()) {
      const score = scoreFrom(hits, at)
      if (!best || score > best.score) best = { text, hits, first, score }
    }
    // All that was looked for, in one place: no later one says more.
    if (best && best.score >= words.length * differentWord) break
    if (read > readAtMost) break
  }
  return best
}

/** Whether it is worth while to cut the text into words. */
function mayAnswer(text: string, words: readonly QueryWord[]): boolean {
  const asked = words.flatMap(({ token, or = [] }) => [token, ...or.flat()])
  const says = (spelled: string) => asked.some((token) => spelled.includes(token))
  const folded = foldWord(text)
  const plain = withoutUmlauts(text)
  return says(folded) || says(writtenInOne(folded)) || (plain !== undefined && says(writtenInOne(foldWord(plain))))
}

const differentWord = 100

/** Different words count for much, repetitions for little. */
function scoreFrom(hits: readonly Hit[], from: number): number {
  const start = hits[from]?.start ?? 0
  const seen = new Set<number>()
  let count = 0
  for (let at = from; at < hits.length; at++) {
    const hit = hits[at]
    if (!hit || hit.end - start > length - lead) break
    seen.add(hit.word)
    count++
  }
  return seen.size * differentWord + Math.min(count, differentWord - 1)
}

function cutOut(text: string, hits: readonly Hit[], { start }: Hit): MarkedText {
  const from = beginBefore(text, start)
  const to = endNear(text, from + length)
  const made = parts(text, from, to, hits)
  if (from > 0 && !endsSentence.test(text.slice(Math.max(0, from - 8), from))) made.unshift({ text: '… ', marked: false })
  if (to < text.length) made.push({ text: ' …', marked: false })
  return made
}

const endsSentence = /(?:[.!?…։؟][”’»“)\]]*\s+|[。！？][」』”’）]*)$/u

/** Where a passage begins that leads up to `at`: with the text, with a sentence that begins nearby, else with a word. */
function beginBefore(text: string, at: number): number {
  if (at <= lead) return 0
  for (let place = at; place > Math.max(0, at - leadOfSentence); place--) {
    if (endsSentence.test(text.slice(Math.max(0, place - 8), place))) return place
  }
  if (at <= leadOfSentence) return 0
  const space = text.slice(at - lead, at).search(/\s/u)
  return space >= 0 ? at - lead + space + 1 : betweenCharacters(text, at - lead)
}

/** Where a passage of this length ends: with the text if that ends soon, else with a word. */
function endNear(text: string, at: number): number {
  if (text.length <= at + lead / 2) return text.length
  const nearby = text.slice(at - 24, at)
  const space = nearby.search(/\s\S*$/u)
  return space >= 0 ? at - nearby.length + space : betweenCharacters(text, at)
}

let graphemes: Intl.Segmenter | undefined

/** The nearest place at or before this one that is inside no character, as people see characters. */
function betweenCharacters(text: string, at: number): number {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  // A stretch is enough to tell, and a text may be long.
  const from = Math.max(0, at - 64)
  return from + (graphemes.segment(text.slice(from, at + 64)).containing(at - from)?.index ?? at - from)
}
