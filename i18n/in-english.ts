import { translateMessage } from './translate-message'
import { translatorFor } from './translator-for'

/** What `message` wrote, in English: the command line and the log know nothing else. */
export function inEnglish(text: string): string {
  return translateMessage(translatorFor('en'), text)
}
