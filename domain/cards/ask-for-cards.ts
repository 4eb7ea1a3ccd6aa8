import { embedOf } from '@/domain/document/embeds/registry'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { env } from '@/platform/env/env'
import { enqueue } from '@/platform/jobs/enqueue'
import { cardIdOf } from './card-id'

/** The kind of the outbox row that asks for one card. */
export const readCardKind = 'cards.read'

const freshMs = 30 * 24 * 3_600_000
/** More than an essay has; whoever puts in more has the server ask no one on their behalf. */
export const mostCards = 60

/**
 * Has the cards of an essay read that is being published, in the transaction that publishes it. What was read this month stands, and what
 * is asked for twice within an hour is asked for once.
 */
export async function askForCards(tx: Tx, urls: readonly string[]): Promise<void> {
  if (env().LINK_CARDS === 'off' || urls.length === 0) return
  const addresses = new Map(urls.slice(0, mostCards).map((url) => [cardIdOf(url), embedOf(url).address]))
  const since = new Date(now().getTime() - freshMs)
  const fresh = await tx.linkCard.findMany({ where: { id: { in: [...addresses.keys()] }, fetchedAt: { gt: since } }, select: { id: true } })
  for (const { id } of fresh) addresses.delete(id)
  const hour = now().toISOString().slice(0, 13)
  for (const [id, url] of addresses) await enqueue(tx, readCardKind, { url }, { dedupeKey: `${readCardKind}:${id}:${hour}` })
}
