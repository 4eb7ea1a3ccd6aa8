import { db } from '@/platform/db/client'
import { settingsKey } from './read-stored'
import { type Settings, settingsSchema, type TipJar } from './schema'

type Overrides = Partial<Omit<Settings, 'tipJar' | 'thread' | 'moderation'>> & {
  tipJar?: Partial<TipJar>
  thread?: Partial<Settings['thread']>
  moderation?: Partial<Settings['moderation']>
}

/** Stores settings for a test: the defaults, and what is given. */
export async function buildSettings(overrides: Overrides = {}): Promise<Settings> {
  const settings = settingsSchema.parse(overrides)
  const value = JSON.stringify(settings)
  await db().setting.upsert({ where: { key: settingsKey }, create: { key: settingsKey, value }, update: { value } })
  return settings
}
