import type { Actor } from '@/domain/accounts/types'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'
import { blockToLift } from './block-to-lift'
import { endBlock } from './end-block'

/**
 * Takes the setting of a block back: what stood before it stands again, with its reason and its end. Where a later one has taken its place,
 * that one stays, and gives back what stood before both. One that was lifted since is left so.
 */
export async function takeBlockBack(tx: Tx, unit: UnitOfWork, actor: Actor, id: string): Promise<{ changed: boolean }> {
  const { kind, value, replacedById } = await blockToLift(tx, actor, id)
  const replaced = { kind, value, replacedById: id }
  if (replacedById !== '') {
    await tx.moderationBlock.updateMany({ where: replaced, data: { replacedById } })
    await tx.moderationBlock.update({ where: { id }, data: { replacedById: '' }, select: { id: true } })
    return { changed: false }
  }
  const ended = await endBlock(tx, unit, actor, id, 'block.undo')
  if (ended.changed) {
    await tx.moderationBlock.updateMany({ where: replaced, data: { liftedAt: null, liftedByName: '', replacedById: '' } })
  }
  return ended
}
