import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { blockToLift } from '../blocks/block-to-lift'
import { inForce } from '../blocks/same-block'
import { moderationTags } from '../tags'

/** Takes a lifting back: the block holds as it did, with its reason and its end. Refused where another of the same has been set since. */
export async function restoreBlock(actor: Actor, id: string): Promise<{ changed: boolean }> {
  return write(async (tx, unit) => {
    const { kind, value, liftedAt } = await blockToLift(tx, actor, id)
    if (liftedAt === null) return { changed: false }
    const since = await tx.moderationBlock.count({ where: inForce({ kind, value }) })
    if (since > 0) throw new AppError('conflict', message('errors.blockedSince'))
    await tx.moderationBlock.updateMany({ where: { id }, data: { liftedAt: null, liftedByName: '', replacedById: '' } })
    await recordAudit(tx, actor, 'block.restore', { type: 'block', id }, { kind })
    unit.changed(moderationTags.blocks)
    return { changed: true }
  })
}
