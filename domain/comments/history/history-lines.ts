import { type BlockKind, blockKinds } from '@/domain/moderation/blocks/types'
import { heldBecause } from '@/domain/moderation/held-because'
import { db } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/sqlite/client'
import { auditDetail } from './audit-detail'
import type { PartKind } from './history-parts'
import { itemsOfStrokes } from './items-of-strokes'
import type { DecisionEntry } from './types'

interface How {
  items: Prisma.Sql
  ofPerson: boolean
}

/** The lines of these rows, in their order. */
export async function linesOf(found: readonly { id: string; kind: PartKind }[], { items, ofPerson }: How): Promise<DecisionEntry[]> {
  const idsOf = (...kinds: PartKind[]) => found.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  const [audits, strokes, taken] = await Promise.all([
    db().audit.findMany({ where: { id: { in: idsOf('audit') } } }),
    db().moderationStroke.findMany({ where: { id: { in: idsOf('stroke', 'undo') } } }),
    itemsOfStrokes(idsOf('stroke', 'undo'), items),
  ])
  const blocks = await readBlocks([
    ...audits.filter(({ subjectType }) => subjectType === 'block').map(({ subjectId }) => subjectId),
    ...strokes.map(({ blockId }) => blockId),
  ])
  const block = (id: string) => (blocks.has(id) ? { block: blocks.get(id) } : {}) as Pick<DecisionEntry, 'block'>
  const lineOf = { audit: ofAudit, stroke: ofStroke, undo: ofUndo }

  function ofAudit(id: string): DecisionEntry | undefined {
    const row = audits.find((each) => each.id === id)
    if (!row) return undefined
    const { createdAt: at, actorName: who, action, subjectType, subjectId } = row
    const about = subjectType === 'block' ? block(subjectId) : ofPerson ? { commentId: subjectId } : {}
    return { key: id, at, who, action, ...auditDetail(row.detail), ...about }
  }

  function ofStroke(id: string): DecisionEntry | undefined {
    const row = strokes.find((each) => each.id === id)
    if (!row) return undefined
    const { createdAt: at, actorName: who, verb, blockId } = row
    return { key: id, at, who, action: `comments.${verb}`, ...states(id, 'from'), ...block(blockId) }
  }

  function ofUndo(id: string): DecisionEntry | undefined {
    const row = strokes.find((each) => each.id === id)
    if (!row?.undoneAt) return undefined
    return { key: `${id} undone`, at: row.undoneAt, who: row.undoneBy, action: 'comments.undo', ...states(id, 'to') }
  }

  /** Of a person's comments each had its own state, so only their number is told. */
  function states(strokeId: string, side: 'from' | 'to'): Partial<DecisionEntry> {
    const of = taken.get(strokeId)
    if (!of) return {}
    if (ofPerson) return { count: side === 'to' ? of.restored : of.count, ...(of.count === 1 ? { commentId: of.commentId } : {}) }
    const because = side === 'from' && of.fromHeldBy ? { heldBecause: heldBecause(of.fromHeldBy, of.fromHeldReason) } : {}
    return { [side]: of.fromStatus, ...because }
  }

  return found.flatMap(({ id, kind }) => lineOf[kind](id) ?? [])
}

async function readBlocks(ids: readonly string[]): Promise<Map<string, NonNullable<DecisionEntry['block']>>> {
  const rows = await db().moderationBlock.findMany({ where: { id: { in: [...new Set(ids)].filter(Boolean) } } })
  return new Map(rows.map(({ id, kind, label, reason, until }) => [id, { kind: asKind(kind), label, reason, until }]))
}

const asKind = (stored: string): BlockKind => blockKinds.find((known) => known === stored) ?? 'name'
