import { embedOf } from '@/domain/document/embeds/registry'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { cardIdOf } from './card-id'
import { cardTags } from './tags'
import type { CardFacts } from './types'

/** A card as it would have been read, without asking anybody: fresh, so publishing asks nobody either. */
export async function buildCard(url: string, facts: Partial<CardFacts> & { picture?: string } = {}): Promise<void> {
  const id = cardIdOf(url)
  const row = { ...facts, fetchedAt: now(), failedAt: null, failure: '' }
  await write(async (tx, unit) => {
    await tx.linkCard.upsert({ where: { id }, create: { id, address: embedOf(url).address, ...row }, update: row })
    unit.changed(cardTags.one(id))
  })
}
