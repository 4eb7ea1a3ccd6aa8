import { essayColumns, essayOf } from '@/domain/comments/own-data/essay-of'
import type { OwnFollowing } from '@/domain/comments/own-data/types'
import { db } from '@/platform/db/client'
import { askedBy, ownRecipients, type Whose } from './own-recipients'

/** Where notices go to this person, what they follow, and of which comments they were told. */
export async function exportFollowing(whose: Whose): Promise<OwnFollowing> {
  const places = await db().recipient.findMany({
    where: ownRecipients(whose),
    orderBy: { id: 'asc' },
    select: { id: true, channel: true, address: true, createdAt: true, refusedAt: true },
  })
  const found = await Promise.all(places.map((place) => ofPlace(whose, place)))
  return {
    noticesTo: found.map(({ noticesTo }) => noticesTo),
    follows: found.flatMap(({ follows }) => follows),
    told: found.flatMap(({ told }) => told),
  }
}

interface Place {
  id: string
  channel: string
  address: string
  createdAt: Date
  refusedAt: Date | null
}

async function ofPlace(whose: Whose, place: Place) {
  const asked = { recipientId: place.id, ...askedBy(whose, place) }
  const oldestFirst = [{ createdAt: 'asc' }, { id: 'asc' }] as const
  const [people, follows] = await Promise.all([
    db().recipientPerson.findMany({ where: asked, select: { askedAt: true, confirmedAt: true } }),
    db().follow.findMany({
      where: asked,
      orderBy: [...oldestFirst],
      select: { id: true, kind: true, digest: true, confirmedAt: true, createdAt: true, article: essayColumns },
    }),
  ])
  const confirmed = people.flatMap(({ confirmedAt }) => confirmedAt ?? [])
  const isTheirs = confirmed.length > 0 || asked.personKey === undefined
  // Of an address that somebody has only typed, its owner's notices are none of theirs.
  const told = isTheirs
    ? await db().notice.findMany({
        where: { recipientId: place.id },
        orderBy: [...oldestFirst],
        select: { commentId: true, createdAt: true, sentAt: true, comment: { select: { article: essayColumns } } },
      })
    : []
  const to = { channel: place.channel, to: shownAddress(place) }
  return {
    noticesTo: {
      ...to,
      asked: dates(people.map(({ askedAt }) => askedAt)),
      confirmed: dates(confirmed),
      // When somebody began there who is not them is not told either.
      since: isTheirs ? place.createdAt : null,
      refused: isTheirs ? place.refusedAt : null,
    },
    follows: follows.map(({ id: _, article, digest, ...follow }) => ({
      ...{ ...to, ...follow, essay: article ? essayOf(article) : null },
      // How often the address's owner wants to hear is theirs to know.
      digest: follow.confirmedAt ? digest : null,
    })),
    told: told.map(({ commentId, comment, createdAt, sentAt }) => ({
      ...{ ...to, comment: commentId, essay: essayOf(comment.article), at: createdAt, sentAt },
    })),
  }
}

/** Of a browser only where its messages go: the rest of the address is a secret that lets anybody write to it. */
const shownAddress = ({ channel, address }: Place) => (channel === 'push' ? new URL(address).host : address)

const dates = (some: (Date | null)[]) => some.filter((at) => at !== null).sort((one, other) => one.getTime() - other.getTime())
