import type { Tx } from '@/platform/db/client'
import { enqueue } from '@/platform/jobs/enqueue'
import { type Appeared, appearedKind } from './appeared'

const mostAtOnce = 100

/** Says, with what made them visible, that comments have appeared: who is told is found later. */
export async function enqueueAppeared(tx: Tx, { commentIds, again, writtenBy }: Appeared): Promise<void> {
  for (let at = 0; at < commentIds.length; at += mostAtOnce) {
    await enqueue(tx, appearedKind, {
      commentIds: commentIds.slice(at, at + mostAtOnce),
      again,
      ...(writtenBy ? { writtenBy } : {}),
    } satisfies Appeared)
  }
}
