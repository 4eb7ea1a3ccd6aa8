/** Scripts written without spaces between words, for the brackets of a pattern: a dictionary has to find their words. */
export const unspacedCharacters = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー`

// The dictionary's time grows with the square of what it is given at once: 700,000 characters without a stop would take it ten minutes.
const mostAtOnce = 500

let segmenter: Intl.Segmenter | undefined

/** The words of a run of such letters, in order. */
export function* wordsOfUnspaced(run: string): Generator<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  for (let from = 0; from < run.length; ) {
    const to = wholeCharacters(run, from + mostAtOnce)
    yield* segmenter.segment(run.slice(from, to))
    from = to
  }
}

/** Two characters at a time, which is about what a word has: where looking them up would take too long. */
export function* pairsOfUnspaced(run: string): Generator<string> {
  for (let from = 0; from < run.length; ) {
    const to = wholeCharacters(run, from + 2)
    yield run.slice(from, to)
    from = to
  }
}

/** The same place or the next, so that no letter of two code units is cut in two. */
export function wholeCharacters(text: string, at: number): number {
  const isInside = at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff
  return isInside ? at + 1 : at
}
