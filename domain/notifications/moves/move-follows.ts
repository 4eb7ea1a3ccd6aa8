import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { planNotice } from '../announce/write-notice'

interface Move {
  from: string
  to: { id: string; channel: 'mail' | 'push' }
  /** Left out: what everybody follows there. */
  personKey?: string
}

/**
 * What is followed at one place goes on at another that is known to be the person's own, and so is confirmed there. What waits to be told is
 * told there; of what was told already nobody hears again. The old place is forgotten where nobody else uses it.
 */
export async function moveFollows(tx: Tx, { from, to, personKey }: Move): Promise<void> {
  const asked = { recipientId: from, ...(personKey === undefined ? {} : { personKey }) }
  const follows = await tx.follow.findMany({ where: asked, orderBy: { id: 'asc' } })
  const at = now()
  for (const { id, personKey, kind, subjectId, confirmedAt } of follows) {
    const there = { recipientId: to.id, personKey, kind, subjectId }
    if ((await tx.follow.count({ where: there })) > 0) await tx.follow.delete({ where: { id } })
    else await tx.follow.update({ where: { id }, data: { recipientId: to.id, confirmedAt: confirmedAt ?? at } })
  }
  await moveNotices(tx, from, to, personKey === undefined ? undefined : follows.map(({ id }) => id))
  for (const { personKey, confirmedAt } of await tx.recipientPerson.findMany({ where: asked })) {
    const key = { recipientId: to.id, personKey }
    const create = { ...key, confirmedAt: confirmedAt ?? at }
    await tx.recipientPerson.upsert({ where: { recipientId_personKey: key }, create, update: {} })
  }
  await tx.recipientPerson.deleteMany({ where: asked })
  // One that wants nothing more stays known as that.
  const unused = { id: from, refusedAt: null, people: { none: {} }, follows: { none: {} } }
  await tx.recipient.deleteMany({ where: unused })
}

async function moveNotices(tx: Tx, from: string, to: Move['to'], followIds: readonly string[] | undefined): Promise<void> {
  const notices = await tx.notice.findMany({
    where: { recipientId: from, ...(followIds ? { followId: { in: [...followIds] } } : {}) },
    select: { id: true, commentId: true, dueAt: true, sentAt: true },
  })
  const at = now()
  for (const { id, commentId, dueAt, sentAt } of notices) {
    if ((await tx.notice.count({ where: { recipientId: to.id, commentId } })) > 0) {
      await tx.notice.delete({ where: { id } })
      continue
    }
    await tx.notice.update({ where: { id }, data: { recipientId: to.id } })
    if (sentAt) continue
    const isDue = dueAt.getTime() <= at.getTime()
    await planNotice(tx, { recipientId: to.id, channel: to.channel }, { commentId, at, dueAt: isDue ? at : dueAt })
  }
}
