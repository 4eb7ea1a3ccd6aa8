import { db } from '@/platform/db/client'
import { askedBy, ownRecipients, type Whose } from './own-recipients'

/** How much they follow, and with how many addresses and browsers. */
export async function countFollowing(whose: Whose): Promise<{ follows: number; places: number }> {
  const places = await db().recipient.findMany({ where: ownRecipients(whose), select: { id: true, channel: true, address: true } })
  const counts = await Promise.all(places.map((place) => db().follow.count({ where: { recipientId: place.id, ...askedBy(whose, place) } })))
  return { follows: counts.reduce((sum, one) => sum + one, 0), places: places.length }
}
