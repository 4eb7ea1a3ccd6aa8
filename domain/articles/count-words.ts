import { unspacedCharacters, wordsOfUnspaced } from './unspaced-words'

const unspaced = new RegExp(`[${unspacedCharacters}]+`, 'gu')
const spacedWord = /[\p{L}\p{M}\p{N}]+(?:['’‑.,\-·][\p{L}\p{M}\p{N}]+)*/gu

function countUnspaced(run: string): number {
  let words = 0
  for (const segment of wordsOfUnspaced(run)) if (segment.isWordLike) words++
  return words
}

/** Words as a person would count them, in any script: “don’t” and “1,200” are one, “北京” is one, “Пётр” is one. */
export function countWords(text: string): number {
  let words = 0
  const spaced = text.replace(unspaced, (run) => {
    words += countUnspaced(run)
    return ' '
  })
  for (const _ of spaced.matchAll(spacedWord)) words++
  return words
}

const wordsPerMinute = 230

/** Whole minutes, at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}
