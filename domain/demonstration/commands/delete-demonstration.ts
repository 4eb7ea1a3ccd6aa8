import type { Actor } from '@/domain/accounts/types'
import { stateColumns } from '@/domain/articles/article-change'
import { articleFollowers } from '@/domain/articles/followers/registry'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { announceEssays } from '../announce-essays'
import { lockDemonstration } from '../find-author'
import { canDeleteDemonstration } from '../policy'

/**
 * Deletes every essay of the demonstration at once, with all that stands under them. The author is disabled at the same
 * moment: by that mark restoreDemonstration knows the essays that went together from those that were deleted before.
 */
export async function deleteDemonstration(actor: Actor, _input = {}, followers = articleFollowers): Promise<void> {
  if (!canDeleteDemonstration(actor)) throw new AppError('forbidden', message('errors.demonstrationForbidden'))
  await write(async (tx, unit) => {
    const author = await lockDemonstration(tx)
    if (!author) return
    const essays = await tx.article.findMany({ where: { authorId: author.id, deletedAt: null }, select: stateColumns })
    if (essays.length === 0) return
    const deletedAt = now()
    await tx.user.update({ where: { id: author.id }, data: { disabledAt: deletedAt } })
    await tx.article.updateMany({ where: { id: { in: essays.map(({ id }) => id) } }, data: { deletedAt } })
    await announceEssays(tx, unit, followers, { actor, essays, deletedAt })
    await recordAudit(tx, actor, 'demonstration.delete', { type: 'user', id: author.id }, { essays: essays.length })
  })
}
