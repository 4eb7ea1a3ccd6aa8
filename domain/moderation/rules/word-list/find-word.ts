import { fold } from './fold'

const wordCharacter = /[\p{L}\p{N}\p{M}]/u
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

interface Listed {
  typed: string
  folded: string
}

// The settings are one frozen object until they are saved again.
const folded = new WeakMap<readonly string[], readonly Listed[]>()

function listed(words: readonly string[]): readonly Listed[] {
  const known = folded.get(words)
  if (known) return known
  const made = words.map((typed) => ({ typed, folded: fold(typed) })).filter((word) => word.folded !== '')
  folded.set(words, made)
  return made
}

/** The first of these words that stands in a text as a whole word, as it is listed; the text is folded already. */
export function findWord(words: readonly string[], text: string): string | undefined {
  let segments: Set<number> | undefined
  const isSegmentAt = (at: number) => {
    segments ??= new Set([...segmenter.segment(text)].map(({ index }) => index))
    return segments.has(at)
  }
  const stands = (word: string) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (isBoundary(text, at, isSegmentAt) && isBoundary(text, at + word.length, isSegmentAt)) return true
    }
    return false
  }
  return listed(words).find((word) => stands(word.folded))?.typed
}

/** Where scripts write no spaces, a dictionary says where a word ends. */
function isBoundary(text: string, at: number, isSegmentAt: (at: number) => boolean): boolean {
  const before = characterBefore(text, at)
  const after = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : ''
  if (!wordCharacter.test(before) || !wordCharacter.test(after)) return true
  if (withoutSpaces.test(before) && withoutSpaces.test(after)) return isSegmentAt(at)
  return withoutSpaces.test(before) || withoutSpaces.test(after)
}

function characterBefore(text: string, at: number): string {
  if (at === 0) return ''
  const pair = at > 1 ? String.fromCodePoint(text.codePointAt(at - 2) ?? 0) : ''
  return pair.length === 2 ? pair : text.charAt(at - 1)
}
