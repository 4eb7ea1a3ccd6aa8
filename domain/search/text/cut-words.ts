import { foldWord } from './fold-word'
import { joinedParts, withoutArticle, withoutUmlauts } from './spellings'

/** A word of a text as search spells it, and where it stands in the text. */
export interface TextWord {
  token: string
  start: number
  end: number
  /** True for a piece of a script without spaces: pieces overlap, and only together are they what was written. */
  piece: boolean
  /** Another spelling of what stands there: email where it says e-mail. Says nothing more of what a text is about. */
  other: boolean
}

/** What is written in one, as a word or a compound. */
export interface WrittenWord {
  /** As it stands. */
  own: TextWord[]
  /** Each of these is all of it, spelled in another way. */
  others: TextWord[][]
}

/** Longer ones are no words; what two of them share at their start is enough to find both. */
const longestToken = 40

const letters = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}\\u055A-\\u055C\\u055E\\u055F]*'
const word = new RegExp(letters, 'gu')
const compound = new RegExp(`${letters}(?:[-‐‑'’.]${letters})*`, 'gu')

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\u30FC\uFF70\uFF9E\uFF9F'
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u')
const spans = new RegExp(`[${unspaced}][${unspaced}\\p{M}]*|[^${unspaced}]+`, 'gu')
const nothingElse = /^[\p{L}\p{M}\p{N}]+$/u

const folded = new Map<string, string>()
const rememberedWords = 20_000

/** foldWord, remembered: a language uses the same few thousand words again and again. */
function fold(written: string): string {
  const known = folded.get(written)
  if (known !== undefined) return known
  const made = foldWord(written)
  if (folded.size >= rememberedWords) folded.clear()
  folded.set(written, made)
  return made
}

/** Every token of a text, in order of where it begins: the words as they stand and, beside them, as others spell them. */
export function* cutWords(text: string): Generator<TextWord> {
  for (const { own, others } of writtenWords(text)) {
    for (const other of others) yield* other
    yield* own
  }
}

/**
 * The words of a text, in order. Chinese, Japanese, Korean and the scripts of South East Asia are written without spaces, or with
 * endings that cling to the word: they are cut into pairs of characters, so that any part of them is found without a dictionary.
 */
export function* writtenWords(text: string): Generator<WrittenWord> {
  for (const { 0: written, index } of text.matchAll(compound)) {
    const parts = [...written.matchAll(word)].map((part) => partAt(part[0], index + part.index))
    const joined = parts.length > 1 && !hasUnspaced.test(written) ? joinedParts(written) : ''
    if (joined === '') yield* parts
    else yield compoundOf(parts, joined, index, index + written.length)
  }
}

/** One word between its marks, with the spelling that has no umlauts. */
function partAt(written: string, start: number): WrittenWord {
  if (hasUnspaced.test(written)) return { own: [...spansOf(written, start)], others: [] }
  const end = start + written.length
  return { own: [...wholeWords(fold(written), start, end, false)], others: spellings(withoutUmlauts(written), start, end) }
}

function compoundOf(parts: readonly WrittenWord[], joined: string, start: number, end: number): WrittenWord {
  const hasOthers = parts.some(({ others }) => others.length > 0)
  return {
    own: parts.flatMap(({ own }) => own),
    others: [
      ...spellings(joined, start, end),
      ...spellings(withoutUmlauts(joined), start, end),
      ...(hasOthers ? [parts.flatMap(({ own, others: [other] }) => other ?? own)] : []),
    ],
  }
}

function spellings(written: string | undefined, start: number, end: number): TextWord[][] {
  return written === undefined ? [] : [[...wholeWords(fold(written), start, end, true)]]
}

function* spansOf(written: string, index: number): Generator<TextWord> {
  for (const { 0: span, index: at } of written.matchAll(spans)) {
    const start = index + at
    if (hasUnspaced.test(span)) yield* pairsOf(span, start)
    else yield* wholeWords(fold(span), start, start + span.length, false)
  }
}

/** One word, or several where one character stood for them: ㎏ is one, ½ is two. */
function* wholeWords(spelled: string, start: number, end: number, other: boolean): Generator<TextWord> {
  if (spelled === '') return
  const tokens = nothingElse.test(spelled) ? [spelled] : (spelled.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
  for (const token of tokens) yield { token: shortened(withoutArticle(token)), start, end, piece: false, other }
}

function* pairsOf(span: string, start: number): Generator<TextWord> {
  const characters = [...characterPlaces(span, start)]
  for (const [at, { spelled, start: from, end }] of characters.entries()) {
    const next = characters[at + 1]
    // The last one stands alone as well, so that each character is the beginning of some piece.
    yield { token: spelled + (next?.spelled ?? ''), start: from, end: next?.end ?? end, piece: true, other: false }
  }
}

interface CharacterPlace {
  spelled: string
  start: number
  end: number
}

// A base with its marks is one character: half a Thai syllable is nothing.
function* characterPlaces(span: string, start: number): Generator<CharacterPlace> {
  for (const { 0: written, index } of span.matchAll(/.[\p{M}\uFF9E\uFF9F]*/gsu)) {
    const place = { start: start + index, end: start + index + written.length }
    for (const spelled of foldWord(written).match(/[\p{L}\p{N}]\p{M}*/gu) ?? []) yield { spelled, ...place }
  }
}

function shortened(token: string): string {
  return token.length <= longestToken ? token : token.slice(0, longestToken).replace(/\p{Cs}$/u, '')
}
