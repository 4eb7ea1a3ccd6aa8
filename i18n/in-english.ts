import { sayIn } from './translate-message'
import { wordsOf } from './translator-for'

/** Says what was told in English: the desk and the command line speak nothing else. */
export function inEnglish(sentence: string): string {
  return sayIn(wordsOf('en'), sentence)
}
