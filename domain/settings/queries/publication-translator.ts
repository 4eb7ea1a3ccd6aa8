import { type Translator, translatorFor } from '@/i18n/translator-for'
import { getSettings } from './get-settings'

/** The translator for the publication's language. Where the settings are at hand, translatorFor(settings.language) does without the query. */
export async function publicationTranslator(): Promise<Translator> {
  const { language } = await getSettings()
  return translatorFor(language)
}
