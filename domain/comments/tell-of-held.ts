import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { enqueue } from '@/platform/jobs/enqueue'

/** The kind of the outbox row that asks for a mail to the admin about waiting comments. */
export const heldNoticeKind = 'comments.held'

/** One mail an article and hour, however many wait: a wave of spam must not become a wave of mail. */
export async function enqueueHeldNotice(tx: Tx, articleId: string): Promise<void> {
  const hour = now().toISOString().slice(0, 13)
  const soon = new Date(now().getTime() + 5 * 60_000)
  await enqueue(tx, heldNoticeKind, { articleId }, { dedupeKey: `${heldNoticeKind}:${articleId}:${hour}`, runAt: soon })
}
