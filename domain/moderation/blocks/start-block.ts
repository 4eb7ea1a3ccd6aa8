import { asRole } from '@/domain/accounts/as-role'
import type { Actor } from '@/domain/accounts/types'
import { recordAudit } from '@/domain/audit/record-audit'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'
import { canLift } from '../policy'
import { moderationTags } from '../tags'
import { type BlockOf, inForce } from './same-block'
import type { BlockSubject } from './subject-of'
import type { BlockKind } from './types'

export interface NewBlock extends BlockSubject {
  kind: BlockKind
  reason: string
  /** null: for good. */
  days: number | null
}

/**
 * Sets a block, in place of one of the same that stands, which comes back when this one is undone. One that somebody above the actor
 * has set stays beside it. Answers its id.
 */
export async function startBlock(tx: Tx, unit: UnitOfWork, actor: Actor, { days, ...block }: NewBlock): Promise<{ id: string }> {
  const at = now()
  const by = actor.kind === 'user' ? { createdById: actor.id, createdByName: actor.name } : { createdById: '', createdByName: '' }
  const until = days === null ? null : new Date(at.getTime() + days * 86_400_000)
  const replaced = await replaceable(tx, actor, block)
  const { id } = await tx.moderationBlock.create({ data: { ...block, ...by, until, createdAt: at }, select: { id: true } })
  await tx.moderationBlock.updateMany({
    where: { id: { in: replaced }, liftedAt: null },
    data: { liftedAt: at, liftedByName: by.createdByName, replacedById: id },
  })
  await recordAudit(tx, actor, 'block.start', { type: 'block', id }, { kind: block.kind, days })
  unit.changed(moderationTags.blocks)
  return { id }
}

/** Those of the same in force whose end this actor may decide on. */
async function replaceable(tx: Tx, actor: Actor, { kind, value }: BlockOf): Promise<string[]> {
  const standing = await tx.moderationBlock.findMany({ where: inForce({ kind, value }), select: { id: true, createdById: true } })
  const people = await tx.user.findMany({
    where: { id: { in: standing.map(({ createdById }) => createdById) } },
    select: { id: true, role: true },
  })
  const roles = new Map(people.map(({ id, role }) => [id, { role: asRole(role) }]))
  return standing.filter(({ createdById }) => canLift(actor, roles.get(createdById) ?? null)).map(({ id }) => id)
}
