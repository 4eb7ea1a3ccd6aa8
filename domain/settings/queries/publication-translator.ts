import { getSettings } from '@/domain/settings/queries/get-settings'
import { type Words, wordsOf } from '@/i18n/translator-for'

/** The words of the interface in the publication's language. Where the settings are at hand, wordsOf(settings.language) does without the query. */
export async function publicationWords(): Promise<Words> {
  const { language } = await getSettings()
  return wordsOf(language)
}
