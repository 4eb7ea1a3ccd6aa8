import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'
import { moderationTags } from '../tags'
import { blockToLift } from './block-to-lift'

/** Ends a block before its time. One that is lifted already stays as it is. */
export async function endBlock(
  tx: Tx,
  unit: UnitOfWork,
  actor: Actor,
  id: string,
  action: 'block.lift' | 'block.undo' = 'block.lift',
): Promise<{ changed: boolean }> {
  const { kind } = await blockToLift(tx, actor, id)
  const liftedByName = actor.kind === 'user' ? actor.name : ''
  const { count } = await tx.moderationBlock.updateMany({ where: { id, liftedAt: null }, data: { liftedAt: now(), liftedByName } })
  if (count === 0) return { changed: false }
  await recordAudit(tx, actor, action, { type: 'block', id }, { kind })
  unit.changed(moderationTags.blocks)
  return { changed: true }
}
