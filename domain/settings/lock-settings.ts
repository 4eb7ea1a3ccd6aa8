import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { readStoredSettings, settingsKey } from './read-stored'
import type { Settings } from './schema'

/** Writes to the row before reading it, so that of two saves at once the later sees what the earlier saved. */
export async function lockSettings(tx: Tx): Promise<Settings> {
  const row = await tx.setting.upsert({
    where: { key: settingsKey },
    create: { key: settingsKey, value: '{}' },
    update: { updatedAt: now() },
    select: { value: true },
  })
  return readStoredSettings(row.value)
}
