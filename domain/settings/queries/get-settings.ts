import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { readStoredSettings, settingsKey } from '../read-stored'
import type { Settings } from '../schema'
import { settingsTags } from '../tags'

/** The publication's settings, which anyone may see: they are on every page. */
export async function getSettings(): Promise<Settings> {
  reading(settingsTags.all)
  // In SQL: every page and every comment asks, and Prisma's own query takes four times as long.
  const [row] = await db().$queryRaw<{ value: string }[]>`SELECT "value" FROM "Setting" WHERE "key" = ${settingsKey}`
  return readStoredSettings(row?.value)
}
