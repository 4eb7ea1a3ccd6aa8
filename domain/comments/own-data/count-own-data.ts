import type { Actor } from '@/domain/accounts/types'
import { countFollowing } from '@/domain/notifications/own-data/count-following'
import { db } from '@/platform/db/client'
import { type WhoseData, whoseData, withText } from './whose-data'

export interface OwnDataCount extends Pick<WhoseData, 'by' | 'address'> {
  comments: number
  notes: number
  likes: number
  reports: number
  follows: number
  /** Addresses and browsers that they are told by, or were. */
  places: number
}

/** How much there is of this visitor's; null where nothing can be known. Throws 'gone' for a link that is over. */
export async function countOwnData(actor: Actor, as: string): Promise<OwnDataCount | null> {
  const whose = await whoseData(actor, as)
  if (!whose) return null
  const theirs = { where: { personKey: { in: whose.keys } } }
  const [comments, notes, likes, reports, following] = await Promise.all([
    db().comment.count({ where: withText(whose) }),
    db().privateNote.count({ where: whose.notes }),
    db().commentLike.count(theirs),
    db().commentReport.count(theirs),
    countFollowing(whose),
  ])
  return { by: whose.by, address: whose.address, comments, notes, likes, reports, ...following }
}
