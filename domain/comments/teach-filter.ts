import { learningKind } from '@/domain/moderation/learning'
import type { Tx } from '@/platform/db/client'
import { enqueue } from '@/platform/jobs/enqueue'

/** Each job is a transaction: a decision about thousands must not hold up who writes meanwhile. */
const atOnce = 50

/** Has the learned filter look at what was decided about these comments, once it is committed. */
export async function teachFilter(tx: Tx, commentIds: readonly string[]): Promise<void> {
  for (let from = 0; from < commentIds.length; from += atOnce) {
    await enqueue(tx, learningKind, { commentIds: commentIds.slice(from, from + atOnce) })
  }
}
