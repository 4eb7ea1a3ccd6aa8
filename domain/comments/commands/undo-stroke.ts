import { asRole } from '@/domain/accounts/as-role'
import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { takeBlockBack } from '@/domain/moderation/blocks/take-block-back'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/sqlite/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { canUndoStroke, moderatedEssays } from '../policy'
import { moderatedBy } from '../queries/moderated-by'
import { announce, tellOfAppeared } from '../strokes/draw-stroke'
import { notAbove } from '../strokes/not-above'
import { type UndoneStroke, undoableDays } from '../strokes/types'

/**
 * Takes a stroke back: each comment is again what it was before, not "approved", and a block that was set with it ends, and one whose
 * place it took holds again. A comment
 * that somebody has decided about since stays as it is.
 */
export async function undoStroke(actor: Actor, id: string): Promise<UndoneStroke> {
  return write(async (tx, unit) => {
    const stroke = await tx.moderationStroke.findUnique({ where: { id } })
    if (!stroke) throw new AppError('not-found', message('errors.noSuchStroke'))
    const by = await tx.user.findUnique({ where: { id: stroke.actorId }, select: { id: true, role: true } })
    if (!canUndoStroke(actor, by && { id: by.id, role: asRole(by.role) })) throw new AppError('forbidden', message('errors.undoForbidden'))
    if (stroke.createdAt < new Date(now().getTime() - undoableDays * 86_400_000)) {
      throw new AppError('conflict', message('errors.undoTooLate', { days: undoableDays }))
    }
    // The state is part of the condition: of two presses of the button one counts.
    const undoneBy = actor.kind === 'user' ? actor.name : ''
    const { count } = await tx.moderationStroke.updateMany({ where: { id, undoneAt: null }, data: { undoneAt: now(), undoneBy } })
    if (count === 0) throw new AppError('conflict', message('errors.alreadyUndone'))
    const restored = await restoreItems(tx, actor, id)
    if (stroke.blockId !== '') await takeBlockBack(tx, unit, actor, stroke.blockId)
    await recordAudit(tx, actor, 'comments.undo', { type: 'stroke', id }, { restored })
    const ofStroke = Prisma.sql`(SELECT i."commentId" FROM "ModerationStrokeItem" i WHERE i."strokeId" = ${id})`
    // Some of them were decided about before their notices went out: who was told of one is not told again.
    await tellOfAppeared(tx, ofStroke, true)
    await announce(tx, unit, ofStroke)
    return { restored, left: stroke.count - restored }
  })
}

/**
 * Only what is still as the stroke left it, its time being the comment's last decision; and only what is still this actor's to decide on:
 * an essay may have gone to somebody else, and a writer may have risen above them.
 */
async function restoreItems(tx: Tx, actor: Actor, id: string): Promise<number> {
  const allowed = moderatedEssays(actor) === 'all' ? Prisma.sql`1 = 1` : moderatedBy(actor)
  const untouched = Prisma.sql`c."decidedAt" = (SELECT s."createdAt" FROM "ModerationStroke" s WHERE s."id" = ${id})`
  await tx.$executeRaw`
    UPDATE "ModerationStrokeItem" SET "restored" = true WHERE "strokeId" = ${id} AND "commentId" IN (
      SELECT c."id" FROM "Comment" c WHERE c."id" IN (SELECT i."commentId" FROM "ModerationStrokeItem" i WHERE i."strokeId" = ${id})
        AND ${untouched} AND ${allowed} AND ${notAbove(actor)})`
  return tx.$executeRaw`
    UPDATE "Comment" AS c SET "status" = i."fromStatus", "heldBy" = i."fromHeldBy", "heldReason" = i."fromHeldReason",
      "heldMatch" = i."fromHeldMatch", "deletedBy" = i."fromDeletedBy", "decidedAt" = i."fromDecidedAt"
    FROM "ModerationStrokeItem" i WHERE i."strokeId" = ${id} AND i."restored" AND c."id" = i."commentId"`
}
