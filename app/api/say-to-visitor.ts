import { publicationWords } from '@/domain/words/queries/publication-words'
import { sayIn } from '@/domain/words/say-in'
import { wordsOf } from '@/domain/words/words-of'

/** What says coded sentences to whoever is answered: in the publication's language, in English where that cannot be read. */
export async function sayToVisitor(): Promise<(sentence: string) => string> {
  const words = await publicationWords().catch(() => wordsOf('en'))
  return (sentence) => sayIn(words, sentence)
}
