import type { Tx } from '@/platform/db/client'
import { enqueue } from '@/platform/jobs/enqueue'

/** The kind of the outbox row that has an essay's passages looked for in a new revision. */
export const anchorKind = 'passages.anchor'

/**
 * Has the passages of an essay looked for in what is published now. Not in the transaction of the publishing: a thousand may take
 * seconds, and until it is done nothing is said of where they stand.
 */
export async function askToAnchor(tx: Tx, articleId: string, revisionId: string): Promise<void> {
  const waiting = await tx.passage.findFirst({ where: { articleId, anchoredIn: { not: revisionId } }, select: { id: true } })
  // Asked twice, it is done twice: the second time nothing is left to do.
  if (waiting) await enqueue(tx, anchorKind, { articleId, revisionId })
}
