import { logFor } from '@/platform/log/logger'
import { bind } from '../../bindery/bind'
import { languageSetting } from '../../bindery/language-setting'
import type { EssayToKeep } from '../../types'

/** The picture that stands for the book on a shelf. Null where none can be drawn: a book opens without one. */
export async function drawCover({ slug, title, author, language, publication }: EssayToKeep): Promise<Buffer | null> {
  const { name, accent } = publication
  const page = {
    ...languageSetting(language),
    accent: accent.light,
    title,
    author,
    publication: { ...languageSetting(publication.language), name },
  }
  try {
    return (await bind('cover', { meta: {}, page }, [])).bytes
  } catch (error) {
    logFor('articles').warn({ error, slug }, 'a cover could not be drawn')
    return null
  }
}
