import type { SystemActor } from '@/domain/accounts/types'
import { embedOf } from '@/domain/document/embeds/registry'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { env } from '@/platform/env/env'
import { FetchFailed } from '@/platform/fetching/fetch-errors'
import { fetchPublic } from '@/platform/fetching/fetch-public'
import { cardIdOf } from '../card-id'
import { type Ask, readAddress } from '../reading/read-address'
import { savePicture } from '../reading/save-picture'
import { cardTags } from '../tags'
import type { CardFacts } from '../types'

/**
 * Reads where an address leads and keeps what a card of it shows. A failure is written down beside what was read before, which stands.
 * Throws the FetchFailed where it may go better another time.
 */
export async function readCard(_actor: SystemActor, { url, ask = fetchPublic }: { url: string; ask?: Ask }): Promise<void> {
  if (env().LINK_CARDS === 'off') return
  try {
    const { pictureUrl, ...facts } = await readAddress(url, ask)
    // A post's is mostly the face of who wrote it, and the words are what it is shown for.
    const picture = embedOf(url).kind === 'post' ? '' : await savePicture(pictureUrl, ask)
    await keepCard(url, facts, picture)
  } catch (error) {
    if (!(error instanceof FetchFailed)) throw error
    await keepFailure(url, error.message)
    if (error.temporary) throw error
  }
}

async function keepCard(url: string, facts: CardFacts, picture: string): Promise<void> {
  const id = cardIdOf(url)
  const row = { ...facts, picture, fetchedAt: now(), failedAt: null, failure: '' }
  await write(async (tx, unit) => {
    await tx.linkCard.upsert({ where: { id }, create: { id, address: embedOf(url).address, ...row }, update: row })
    unit.changed(cardTags.one(id))
  })
}

/** No document changes by it: readers are not told why a card says little. */
async function keepFailure(url: string, failure: string): Promise<void> {
  const id = cardIdOf(url)
  const row = { failedAt: now(), failure }
  await write((tx) => tx.linkCard.upsert({ where: { id }, create: { id, address: embedOf(url).address, ...row }, update: row }))
}
