import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'

/** Nothing is followed any more; for ever, not even a question is sent there again, and no browser is known for it. */
export async function stopAll(tx: Tx, recipientId: string, { forEver }: { forEver: boolean }): Promise<void> {
  await tx.follow.deleteMany({ where: { recipientId } })
  await tx.notice.deleteMany({ where: { recipientId, sentAt: null } })
  if (!forEver) return
  await tx.recipientPerson.deleteMany({ where: { recipientId } })
  await tx.recipient.updateMany({ where: { id: recipientId }, data: { refusedAt: now() } })
}

/** One thing is followed no more, whichever of a recipient's browsers asked for it. */
export async function stopOne(tx: Tx, recipientId: string, followId: string): Promise<boolean> {
  const known = await tx.follow.findFirst({ where: { id: followId, recipientId }, select: { kind: true, subjectId: true } })
  if (!known) return false
  await tx.follow.deleteMany({ where: { recipientId, ...known } })
  await tx.notice.deleteMany({ where: { followId, sentAt: null } })
  return true
}
