import { foldWord } from './fold-word'

/** A word of a text as search spells it, and where it stands in the text. */
export interface TextWord {
  token: string
  start: number
  end: number
  /** True for a piece of a script without spaces: pieces overlap, and only together are they what was written. */
  piece: boolean
}

/** Longer ones are no words; what two of them share at their start is enough to find both. */
const longestToken = 40

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}\u055A-\u055C\u055E\u055F]*/gu

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

/**
 * The words of a text, in order. Chinese, Japanese, Korean and the scripts of South East Asia are written without spaces, or with
 * endings that cling to the word: they are cut into pairs of characters, so that any part of them is found without a dictionary.
 */
export function* cutWords(text: string): Generator<TextWord> {
  for (const { 0: written, index } of text.matchAll(word)) {
    if (!hasUnspaced.test(written)) {
      yield* wholeWords(fold(written), index, index + written.length)
      continue
    }
    for (const { 0: span, index: at } of written.matchAll(spans)) {
      const start = index + at
      if (hasUnspaced.test(span)) yield* pairsOf(span, start)
      else yield* wholeWords(fold(span), start, start + span.length)
    }
  }
}

/** One word, or several where one character stood for them: ㎏ is one, ½ is two. */
function* wholeWords(spelled: string, start: number, end: number): Generator<TextWord> {
  if (spelled === '') return
  const tokens = nothingElse.test(spelled) ? [spelled] : (spelled.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
  for (const token of tokens) yield { token: shortened(token), start, end, piece: false }
}

function* pairsOf(span: string, start: number): Generator<TextWord> {
  const characters = [...characterPlaces(span, start)]
  for (const [at, { spelled, start: from, end }] of characters.entries()) {
    const next = characters[at + 1]
    // The last one stands alone as well, so that each character is the beginning of some piece.
    yield { token: spelled + (next?.spelled ?? ''), start: from, end: next?.end ?? end, piece: true }
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
