import { publicationWords } from '@/domain/settings/queries/publication-translator'
import { sayIn } from '@/i18n/translate-message'
import { voice } from '@/platform/errors/voice'

/** What says coded sentences to whoever is answered: in the publication's language, which the front remembers while it cannot be read. */
export async function sayToVisitor(): Promise<(sentence: string) => string> {
  const words = await publicationWords().catch(() => null)
  return words ? (sentence) => sayIn(words, sentence) : voice().say
}
