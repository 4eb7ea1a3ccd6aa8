import { getSettings } from '@/domain/settings/queries/get-settings'
import { settingsTags } from '@/domain/settings/tags'
import { sayIn } from '@/i18n/translate-message'
import { wordsOf } from '@/i18n/translator-for'
import { onChanged } from '@/platform/changes/changes'
import type { Voice } from '@/platform/errors/voice'
import { directionOf } from '@/platform/language/direction'

/** What is refused in a storm must not ask the database each time; a language that was changed on another instance may wait this long. */
const rememberedMs = 10_000

/**
 * The front's voice in the publication's language. It answers at once with the language as it was last read, and reads it again
 * beside that: a refusal waits for nothing, and a database that is away costs it nothing.
 */
export async function publicationVoice(): Promise<() => Voice> {
  let language = 'en'
  let readAt = 0
  const read = async () => {
    readAt = Date.now()
    const settings = await getSettings().catch(() => null)
    if (settings) language = settings.language
  }
  await read()
  onChanged(({ tags }) => {
    if (tags.includes(settingsTags.all)) void read()
  })
  return () => {
    if (Date.now() - readAt > rememberedMs) void read()
    const words = wordsOf(language)
    return { language: words.tag, direction: directionOf(words.tag), say: (sentence) => sayIn(words, sentence) }
  }
}
