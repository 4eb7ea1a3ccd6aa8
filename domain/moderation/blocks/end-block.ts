import { asRole } from '@/domain/accounts/as-role'
import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { canLift } from '../policy'
import { moderationTags } from '../tags'

/** Ends a block before its time. One that is lifted already stays as it is. */
export async function endBlock(tx: Tx, unit: UnitOfWork, actor: Actor, id: string): Promise<{ changed: boolean }> {
  if (!canLift(actor, null)) throw new AppError('forbidden', message('errors.blockForbidden'))
  const block = await tx.moderationBlock.findUnique({ where: { id }, select: { kind: true, createdById: true } })
  if (!block) throw new AppError('not-found', message('errors.noSuchBlock'))
  const by = await tx.user.findUnique({ where: { id: block.createdById }, select: { role: true } })
  if (!canLift(actor, by && { role: asRole(by.role) })) throw new AppError('forbidden', message('errors.liftForbidden'))
  const liftedByName = actor.kind === 'user' ? actor.name : ''
  const { count } = await tx.moderationBlock.updateMany({ where: { id, liftedAt: null }, data: { liftedAt: now(), liftedByName } })
  if (count === 0) return { changed: false }
  await recordAudit(tx, actor, 'block.lift', { type: 'block', id }, { kind: block.kind })
  unit.changed(moderationTags.blocks)
  return { changed: true }
}
