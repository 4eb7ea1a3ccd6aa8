import { getSettings } from '@/domain/settings/queries/get-settings'
import { settingsTags } from '@/domain/settings/tags'
import { onChanged } from '@/platform/changes/changes'

/** What is refused in a storm must not ask the database each time; a language that was changed on another instance may wait this long. */
const rememberedMs = 10_000

/**
 * The publication's language for the front. It answers at once with the language as it was last read, and reads it again
 * beside that: a refusal waits for nothing, and a database that is away costs it nothing.
 */
export async function publicationLanguage(): Promise<() => string> {
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
    return language
  }
}
