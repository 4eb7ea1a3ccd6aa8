import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { write } from '@/platform/db/write'
import { parseInput } from '@/platform/input/parse-input'
import { announceGroup, groupOf, lockEssays, requireWholeGroup } from '../group'
import { listOwnTranslations } from '../queries/list-own-translations'
import { type ForgetOutsideInput, forgetOutsideInput } from '../schema'
import type { AdminTranslations } from '../types'

/** Names a translation elsewhere no more. */
export async function forgetOutside(actor: Actor, input: ForgetOutsideInput): Promise<AdminTranslations> {
  const { id, language } = parseInput(forgetOutsideInput, input)
  await write(async (tx, unit) => {
    await lockEssays(tx, actor, [id])
    const groupId = await groupOf(tx, id)
    if (groupId === null) return
    await requireWholeGroup(tx, actor, groupId)
    const { count } = await tx.outsideTranslation.deleteMany({ where: { groupId, language } })
    if (count === 0) return
    await recordAudit(tx, actor, 'translation.forget-outside', { type: 'article', id }, { language })
    await announceGroup(tx, unit, groupId)
  })
  return listOwnTranslations(actor, id)
}
