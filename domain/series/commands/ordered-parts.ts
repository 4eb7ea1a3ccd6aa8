import type { Tx } from '@/platform/db/client'

export interface OrderedPart {
  articleId: string
  position: number
  article: { authorId: string; deletedAt: Date | null }
}

/** The essays of a series in their order, those that are removed included: they keep their place for their return. */
export async function orderedParts(tx: Tx, seriesId: string): Promise<OrderedPart[]> {
  // A write that changes nothing: two who order one series do it one after the other.
  await tx.series.updateMany({ where: { id: seriesId }, data: { id: seriesId } })
  return tx.seriesPart.findMany({
    where: { seriesId },
    orderBy: [{ position: 'asc' }, { articleId: 'asc' }],
    select: { articleId: true, position: true, article: { select: { authorId: true, deletedAt: true } } },
  })
}

/** Where a part belongs in the list so that it becomes this part of those that are not removed. */
export function indexOfPart(parts: readonly OrderedPart[], part: number): number {
  let seen = 0
  for (const [at, { article }] of parts.entries()) {
    if (article.deletedAt !== null) continue
    seen++
    if (seen === part) return at
  }
  return parts.length
}

/** Which part this is among those that are not removed, counted from 1. */
export function partOf(parts: readonly OrderedPart[], part: OrderedPart): number {
  return parts.slice(0, parts.indexOf(part)).filter(({ article }) => article.deletedAt === null).length + 1
}

/** Numbers the essays of a series in this order. */
export async function numberParts(tx: Tx, seriesId: string, parts: readonly { articleId: string; position: number }[]): Promise<void> {
  for (const [at, { articleId, position }] of parts.entries()) {
    if (position !== at + 1) await tx.seriesPart.update({ where: { articleId, seriesId }, data: { position: at + 1 } })
  }
}
