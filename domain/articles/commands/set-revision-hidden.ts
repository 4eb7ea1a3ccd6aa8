import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { canCreateArticle, canPublishArticle } from '../policy'
import { requirePermission } from '../require-permission'
import { type SetRevisionHiddenInput, setRevisionHiddenInput } from '../schema'
import { articleTags } from '../tags'
import { lockArticle } from './lock-article'

/**
 * Hides a past revision from readers, or shows it to them again: a sentence that must not be public is taken
 * out of the essay by publishing it anew, and out of its history by this. The admin keeps it either way.
 */
export async function setRevisionHidden(actor: Actor, input: SetRevisionHiddenInput): Promise<void> {
  requirePermission(actor, canCreateArticle(actor))
  const { id, number, hidden } = parseInput(setRevisionHiddenInput, input)
  await write(async (tx, unit) => {
    const article = await lockArticle(tx, actor, id, { may: canPublishArticle })
    const revision = await tx.revision.findUnique({ where: { articleId_number: { articleId: id, number } } })
    if (!revision) throw new AppError('not-found', message('errors.noSuchRevision'))
    if (hidden && revision.id === article.publishedId) {
      throw new AppError('conflict', message('errors.revisionIsCurrent'))
    }
    if ((revision.hiddenAt !== null) === hidden) return
    await tx.revision.update({ where: { id: revision.id }, data: { hiddenAt: hidden ? now() : null } })
    await recordAudit(tx, actor, hidden ? 'revision.hide' : 'revision.show', { type: 'article', id }, { revision: number })
    unit.changed(articleTags.one(id))
  })
}
