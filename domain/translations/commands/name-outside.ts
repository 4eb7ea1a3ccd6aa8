import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { announceGroup, groupFor, lockEssays, refuseTwoOfALanguage, requireWholeGroup } from '../group'
import { listOwnTranslations } from '../queries/list-own-translations'
import { type NameOutsideInput, nameOutsideInput } from '../schema'
import type { AdminTranslations } from '../types'

/** Says where a translation stands on somebody else's site; of the essay, and so of all that it is a translation of. */
export async function nameOutside(actor: Actor, input: NameOutsideInput): Promise<AdminTranslations> {
  const { id, language, address } = parseInput(nameOutsideInput, input)
  await write(async (tx, unit) => {
    await lockEssays(tx, actor, [id])
    const groupId = await groupFor(tx, id)
    await requireWholeGroup(tx, actor, groupId)
    const key = { groupId, language }
    await tx.outsideTranslation.upsert({ where: { groupId_language: key }, create: { ...key, address }, update: { address } })
    await refuseTwoOfALanguage(tx, groupId)
    await recordAudit(tx, actor, 'translation.name-outside', { type: 'article', id }, { language })
    await announceGroup(tx, unit, groupId)
  })
  return listOwnTranslations(actor, id)
}
