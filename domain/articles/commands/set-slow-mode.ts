import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { canSlowThread } from '../policy'
import { requirePermission } from '../require-permission'
import { type SetSlowModeInput, setSlowModeInput } from '../schema'
import { articleTags } from '../tags'

/** Slows the thread of an essay down, or lets it go again. */
export async function setSlowMode(actor: Actor, input: SetSlowModeInput): Promise<void> {
  const { id, slowMinutes } = parseInput(setSlowModeInput, input)
  await write(async (tx, unit) => {
    const article = await tx.article.findUnique({ where: { id, deletedAt: null }, select: { authorId: true, slowMinutes: true } })
    requirePermission(actor, canSlowThread(actor, { authorId: article?.authorId ?? '' }))
    if (!article) throw new AppError('not-found', message('errors.noSuchEssay'))
    if (article.slowMinutes === slowMinutes) return
    await tx.article.update({ where: { id }, data: { slowMinutes } })
    await recordAudit(tx, actor, 'article.set-slow-mode', { type: 'article', id }, { slowMinutes })
    unit.changed(articleTags.one(id))
  })
}
