import { logFor } from '@/platform/log/logger'
import { languageSetting } from '@/platform/typesetting/language-setting'
import type { EssayToExport } from '../../types'
import { templates, typeset } from '../../typeset'

/** The picture that stands for the book on a store. Null where none can be drawn: a book opens without one. */
export async function drawCover({ slug, title, author, language, publication }: EssayToExport): Promise<Buffer | null> {
  const { name, accent } = publication
  const page = {
    ...languageSetting(language),
    accent: accent.light,
    title,
    author,
    publication: { ...languageSetting(publication.language), name },
  }
  try {
    const job = { templates, main: 'cover.typ', data: { meta: {}, page }, language: page, files: [] }
    const { bytes, missing } = await typeset('picture', { ...job, width: 1200, density: 144, colours: 64 })
    if (missing.length === 0) return bytes
    logFor('articles').warn({ characters: missing.join(''), slug }, 'no font has characters of this cover')
    return null
  } catch (error) {
    logFor('articles').warn({ error, slug }, 'a cover could not be drawn')
    return null
  }
}
