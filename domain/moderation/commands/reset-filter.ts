import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { canChangeSettings } from '@/domain/settings/policy'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { newVersion } from '../filter/read-model'
import { moderationTags } from '../tags'

/** The filter forgets all that it has learned. Comments and decisions stay; it learns from those that follow. */
export async function resetFilter(actor: Actor): Promise<void> {
  if (!canChangeSettings(actor)) throw new AppError('forbidden', message('errors.settingsForbidden'))
  await write(async (tx, unit) => {
    // Taken first, as those who learn take it.
    await tx.$executeRaw`
      INSERT INTO "FilterState" ("id", "ham", "spam", "version") VALUES (1, 0, 0, ${newVersion()})
      ON CONFLICT ("id") DO UPDATE SET "ham" = 0, "spam" = 0, "version" = "FilterState"."version" + 1`
    await tx.filterToken.deleteMany({})
    await tx.filterLesson.deleteMany({})
    await recordAudit(tx, actor, 'filter.reset', { type: 'filter', id: '1' })
    unit.changed(moderationTags.filter)
  })
}
