import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { enqueue } from '@/platform/jobs/enqueue'

/** The kind of the outbox row that asks for a mail to an essay's author about open notes. */
export const noteMailKind = 'notes.open'

/** One mail an essay and day, however many notes: they wait without harm, and whoever corrects an essay corrects it as a whole. */
export async function enqueueNoteMail(tx: Tx, articleId: string): Promise<void> {
  const day = now().toISOString().slice(0, 10)
  const soon = new Date(now().getTime() + 10 * 60_000)
  await enqueue(tx, noteMailKind, { articleId }, { dedupeKey: `${noteMailKind}:${articleId}:${day}`, runAt: soon })
}
