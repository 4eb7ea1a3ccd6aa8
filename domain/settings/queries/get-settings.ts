import { db } from '@/platform/db/client'
import { reading } from '@/platform/front/exchange'
import { readStoredSettings, settingsKey } from '../read-stored'
import type { Settings } from '../schema'
import { settingsTags } from '../tags'

/** The publication's settings, which anyone may see: they are on every page. */
export async function getSettings(): Promise<Settings> {
  reading(settingsTags.all)
  const row = await db().setting.findUnique({ where: { key: settingsKey }, select: { value: true } })
  return readStoredSettings(row?.value)
}
