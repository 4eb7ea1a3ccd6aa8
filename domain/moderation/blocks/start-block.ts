import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'
import { moderationTags } from '../tags'
import type { BlockSubject } from './subject-of'
import type { BlockKind } from './types'

export interface NewBlock extends BlockSubject {
  kind: BlockKind
  reason: string
  /** null: for good. */
  days: number | null
}

/** Sets a block, in place of one of the same that stands. Answers its id. */
export async function startBlock(tx: Tx, unit: UnitOfWork, actor: Actor, { days, ...block }: NewBlock): Promise<{ id: string }> {
  const at = now()
  const by = actor.kind === 'user' ? { createdById: actor.id, createdByName: actor.name } : { createdById: '', createdByName: '' }
  const until = days === null ? null : new Date(at.getTime() + days * 86_400_000)
  await tx.moderationBlock.updateMany({
    where: { kind: block.kind, value: block.value, liftedAt: null },
    data: { liftedAt: at, liftedByName: by.createdByName },
  })
  const { id } = await tx.moderationBlock.create({ data: { ...block, ...by, until, createdAt: at }, select: { id: true } })
  await recordAudit(tx, actor, 'block.start', { type: 'block', id }, { kind: block.kind, days })
  unit.changed(moderationTags.blocks)
  return { id }
}
