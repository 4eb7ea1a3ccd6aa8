import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { announceGroup, groupFor, groupOf, lockEssays, refuseTwoOfALanguage, requireWholeGroup } from '../group'
import { listOwnTranslations } from '../queries/list-own-translations'
import { type JoinTranslationsInput, joinTranslationsInput } from '../schema'
import type { AdminTranslations } from '../types'

/** Makes two essays translations of each other, and of all that either was a translation of before. */
export async function joinTranslations(actor: Actor, input: JoinTranslationsInput): Promise<AdminTranslations> {
  const { id, otherId } = parseInput(joinTranslationsInput, input)
  if (id === otherId) throw new AppError('invalid', message('errors.ownTranslation'))
  await write(async (tx, unit) => {
    await lockEssays(tx, actor, [id, otherId])
    const groupId = await groupFor(tx, id)
    const otherGroupId = await groupOf(tx, otherId)
    if (otherGroupId === groupId) return
    for (const touched of [groupId, ...(otherGroupId === null ? [] : [otherGroupId])]) await requireWholeGroup(tx, actor, touched)
    if (otherGroupId === null) await tx.translation.create({ data: { articleId: otherId, groupId } })
    else {
      const named = await tx.outsideTranslation.findMany({
        where: { groupId: { in: [groupId, otherGroupId] } },
        select: { language: true },
      })
      const languages = named.map(({ language }) => language)
      if (new Set(languages).size < languages.length) throw new AppError('conflict', message('errors.sameOutsideLanguage'))
      await tx.translation.updateMany({ where: { groupId: otherGroupId }, data: { groupId } })
      await tx.outsideTranslation.updateMany({ where: { groupId: otherGroupId }, data: { groupId } })
      await tx.translationGroup.delete({ where: { id: otherGroupId } })
    }
    await refuseTwoOfALanguage(tx, groupId)
    await recordAudit(tx, actor, 'translation.join', { type: 'article', id }, { other: otherId })
    await announceGroup(tx, unit, groupId)
  })
  return listOwnTranslations(actor, id)
}
