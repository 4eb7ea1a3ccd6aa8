import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'
import { lockSettings } from '../lock-settings'
import { settingsKey } from '../read-stored'
import { type Settings, settingsSchema } from '../schema'
import { settingsTags } from '../tags'

const placeSchema = settingsSchema.pick({ language: true, timeZone: true })

/**
 * Sets the publication's language and clock within the transaction of its being set up. Asks no policy: whoever holds the
 * owner's link says where the publication is at home.
 */
export async function setPlace(tx: Tx, unit: UnitOfWork, actor: Actor, place: Pick<Settings, 'language' | 'timeZone'>): Promise<void> {
  const before = await lockSettings(tx)
  const { language, timeZone } = placeSchema.parse(place)
  await tx.setting.update({ where: { key: settingsKey }, data: { value: JSON.stringify({ ...before, language, timeZone }) } })
  await recordAudit(tx, actor, 'settings.save', { type: 'settings', id: 'place' }, { language, timeZone })
  unit.changed(settingsTags.all)
}
