import { sayIn } from './say-in'
import { wordsOf } from './words-of'

/** Says what was told in English: the desk and the command line speak nothing else. */
export function inEnglish(sentence: string): string {
  return sayIn(wordsOf('en'), sentence)
}
