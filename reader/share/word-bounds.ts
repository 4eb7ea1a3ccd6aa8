/** Where words begin and end in any script: a language without spaces has words too. */
function segmented(text: string): Intl.Segments {
  return new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
}

/** The bounds of a range of the text, moved outward to whole words. */
export function wholeWords(text: string, from: number, to: number): [from: number, to: number] {
  const segments = segmented(text)
  const cut = (at: number) => {
    const segment = segments.containing(at)
    return segment?.isWordLike && segment.index < at ? segment : undefined
  }
  const last = cut(to)
  return [cut(from)?.index ?? from, last ? last.index + last.segment.length : to]
}

/** The text up to the end of so many words; none where there is no word. */
export function firstWords(text: string, count: number): string {
  const word = wordsIn(text).slice(0, count).at(-1)
  return word ? text.slice(0, word.index + word.segment.length).trim() : ''
}

/** The text from the beginning of its last so many words; none where there is no word. */
export function lastWords(text: string, count: number): string {
  const word = wordsIn(text).slice(-count).at(0)
  return word ? text.slice(word.index).trim() : ''
}

function wordsIn(text: string): Intl.SegmentData[] {
  return [...segmented(text)].filter(({ isWordLike }) => isWordLike)
}

/** How many words there are. */
export function countWords(text: string): number {
  return wordsIn(text).length
}
