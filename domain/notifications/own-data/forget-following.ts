import type { Tx } from '@/platform/db/client'
import { askedBy, ownRecipients, type Whose } from './own-recipients'

/**
 * Stops and forgets what this person follows, their browsers and addresses, and of what they were told. Of a place that others use too, only
 * what is theirs. An address that wants nothing more stays known as that, since otherwise it would be asked again.
 */
export async function forgetFollowing(tx: Tx, whose: Whose): Promise<number> {
  const places = await tx.recipient.findMany({
    where: ownRecipients(whose),
    orderBy: { id: 'asc' },
    select: { id: true, channel: true, address: true },
  })
  let count = 0
  for (const place of places) {
    const asked = { recipientId: place.id, ...askedBy(whose, place) }
    const follows = await tx.follow.findMany({ where: asked, select: { id: true } })
    count += follows.length
    await tx.notice.deleteMany({ where: { recipientId: place.id, followId: { in: follows.map(({ id }) => id) } } })
    await tx.follow.deleteMany({ where: asked })
    await tx.recipientPerson.deleteMany({ where: asked })
    const others = { recipientId: place.id }
    if ((await tx.recipientPerson.count({ where: others })) + (await tx.follow.count({ where: others })) > 0) continue
    await tx.notice.deleteMany({ where: others })
    await tx.recipient.deleteMany({ where: { id: place.id, refusedAt: null } })
  }
  return count
}
