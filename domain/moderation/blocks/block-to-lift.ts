import { asRole } from '@/domain/accounts/as-role'
import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import type { Tx } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { canLift } from '../policy'

/** A block about whose end this actor decides. Throws where they may not; whoever moderates nothing learns not even whether it is there. */
export async function blockToLift(tx: Tx, actor: Actor, id: string) {
  if (!canLift(actor, null)) throw new AppError('forbidden', message('errors.blockForbidden'))
  const block = await tx.moderationBlock.findUnique({
    where: { id },
    select: { kind: true, value: true, createdById: true, liftedAt: true, replacedById: true },
  })
  if (!block) throw new AppError('not-found', message('errors.noSuchBlock'))
  const by = await tx.user.findUnique({ where: { id: block.createdById }, select: { role: true } })
  if (!canLift(actor, by && { role: asRole(by.role) })) throw new AppError('forbidden', message('errors.liftForbidden'))
  return block
}
