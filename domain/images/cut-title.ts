/** Longer words are broken: no line of an image holds them. */
const longestWord = 22

/** A title in the room of an image: cut between words, and with places to break in words that no line would hold. */
export function cutTitle(title: string, most: number): string {
  const words = title.trim().split(/\s+/)
  const kept: string[] = []
  let length = 0
  for (const word of words) {
    length += word.length + 1
    if (length > most && kept.length > 0) return `${kept.join(' ').replace(/[\s.,;:–—-]+$/u, '')}…`
    kept.push(broken(word.slice(0, most)))
  }
  return kept.join(' ')
}

function broken(word: string): string {
  if (word.length <= longestWord) return word
  const characters = Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word), ({ segment }) => segment)
  if (characters.length <= longestWord) return word
  const pieces: string[] = []
  for (let at = 0; at < characters.length; at += longestWord) pieces.push(characters.slice(at, at + longestWord).join(''))
  return pieces.join('\u200b')
}
