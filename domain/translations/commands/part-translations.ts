import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { announceGroup, groupOf, lockEssays } from '../group'
import { listOwnTranslations } from '../queries/list-own-translations'
import { type PartTranslationsInput, partTranslationsInput } from '../schema'
import { translationTags } from '../tags'
import type { AdminTranslations } from '../types'

/** Takes another essay out of this one's translations. The others stay together; what is gone already is no error. */
export async function partTranslations(actor: Actor, input: PartTranslationsInput): Promise<AdminTranslations> {
  const { id, otherId } = parseInput(partTranslationsInput, input)
  await write(async (tx, unit) => {
    await lockEssays(tx, actor, [id, otherId])
    const groupId = await groupOf(tx, id)
    if (groupId === null || (await groupOf(tx, otherId)) !== groupId) return
    await tx.translation.delete({ where: { articleId: otherId } })
    await recordAudit(tx, actor, 'translation.part', { type: 'article', id }, { other: otherId })
    unit.changed(translationTags.of(otherId))
    await announceGroup(tx, unit, groupId)
  })
  return listOwnTranslations(actor, id)
}
