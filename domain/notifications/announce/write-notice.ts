import type { Tx } from '@/platform/db/client'
import { newId } from '@/platform/db/new-id'
import { enqueue } from '@/platform/jobs/enqueue'
import { findChannel } from '../channels/registry'
import { type DueNotices, dueNoticesKind, remoteNoticesKind } from '../deliver/due-notices'
import type { Told } from './who-follows'

interface When {
  commentId: string
  at: Date
  /** `at`: now. */
  dueAt: Date
}

/** Writes down that a recipient is to be told of a comment, and has it done when it is due; nothing where that is written already. */
export async function writeNotice(tx: Tx, told: Omit<Told, 'digest'>, { commentId, at, dueAt }: When): Promise<void> {
  const { recipientId, followId, kind } = told
  const count = await tx.$executeRaw`
    INSERT INTO "Notice" ("id", "recipientId", "commentId", "followId", "kind", "dueAt", "createdAt")
    VALUES (${newId()}, ${recipientId}, ${commentId}, ${followId}, ${kind}, ${dueAt}, ${at}) ON CONFLICT DO NOTHING`
  if (count > 0) await planNotice(tx, told, { commentId, at, dueAt })
}

/** Has a notice that is written down sent when it is due. */
export async function planNotice(
  tx: Tx,
  { recipientId, channel }: Pick<Told, 'recipientId' | 'channel'>,
  { commentId, at, dueAt }: When,
): Promise<void> {
  const dueKind = findChannel(channel)?.asksRemoteServers ? remoteNoticesKind : dueNoticesKind
  if (dueAt.getTime() === at.getTime()) return enqueue(tx, dueKind, { recipientId, commentId } satisfies DueNotices)
  const due = dueAt.toISOString()
  await enqueue(tx, dueKind, { recipientId, due } satisfies DueNotices, { runAt: dueAt, dedupeKey: `${dueKind}:${recipientId}:${due}` })
}
