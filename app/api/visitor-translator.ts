import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import type { Translator } from '@/i18n/translator-for'
import { frontTranslator } from '@/platform/errors/front-translator'

/** The translator for whoever is answered: in the publication's language, which the front remembers while it cannot be read. */
export async function visitorTranslator(): Promise<Translator> {
  return (await publicationTranslator().catch(() => null)) ?? frontTranslator()
}
