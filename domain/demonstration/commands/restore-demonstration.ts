import type { Actor } from '@/domain/accounts/types'
import { stateColumns } from '@/domain/articles/article-change'
import { articleFollowers } from '@/domain/articles/followers/registry'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { announceEssays } from '../announce-essays'
import { lockDemonstration } from '../find-author'
import { canDeleteDemonstration } from '../policy'

/** Undoes deleteDemonstration: the essays that went with it stand as they stood. */
export async function restoreDemonstration(actor: Actor, _input = {}, followers = articleFollowers): Promise<void> {
  if (!canDeleteDemonstration(actor)) throw new AppError('forbidden', message('errors.demonstrationForbidden'))
  await write(async (tx, unit) => {
    const author = await lockDemonstration(tx)
    if (!author?.disabledAt) return
    const together = { authorId: author.id, deletedAt: author.disabledAt }
    const essays = await tx.article.findMany({ where: together, select: stateColumns })
    await tx.article.updateMany({ where: together, data: { deletedAt: null } })
    await tx.user.update({ where: { id: author.id }, data: { disabledAt: null } })
    await announceEssays(tx, unit, followers, { actor, essays, deletedAt: null })
    await recordAudit(tx, actor, 'demonstration.restore', { type: 'user', id: author.id }, { essays: essays.length })
  })
}
