import { mediaView } from '@/domain/media/media-view'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { cardIdOf } from '../card-id'
import { cardTags } from '../tags'
import { type Cards, type CardView, unknownCard } from '../types'

/** What is known of these addresses, by address; of one that was never read, nothing. */
export async function findCards(urls: readonly string[]): Promise<Cards> {
  if (urls.length === 0) return {}
  const ids = urls.map(cardIdOf)
  reading(...ids.map(cardTags.one))
  const rows = await db().linkCard.findMany({ where: { id: { in: [...new Set(ids)] } } })
  const found = new Map(rows.map((row) => [row.id, cardOf(row)]))
  return Object.fromEntries(urls.map((url, index) => [url, found.get(ids[index] ?? '') ?? unknownCard]))
}

interface Row extends Omit<CardView, 'picture' | 'readAt'> {
  picture: string
  fetchedAt: Date | null
}

function cardOf({ title, description, siteName, author, seconds, picture, fetchedAt, failedAt, failure }: Row): CardView {
  const view = picture === '' ? null : mediaView(JSON.parse(picture))
  return { title, description, siteName, author, seconds, picture: view, readAt: fetchedAt, failedAt, failure }
}
