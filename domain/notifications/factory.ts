import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { newId } from '@/platform/db/new-id'
import type { Digest, FollowKind } from './types'

interface Overrides {
  address?: string
  personKey?: string
  kind?: FollowKind
  subjectId: string
  articleId?: string | null
  digest?: Digest
  confirmed?: boolean
  createdAt?: Date
}

/** Stores a follow for a test, with its recipient, confirmed unless told otherwise. */
export async function buildFollow({ address = 'ada@example.org', personKey = 'guest:ada', confirmed = true, ...given }: Overrides) {
  const key = { channel: 'mail', address }
  const recipient = await db().recipient.upsert({ where: { channel_address: key }, create: key, update: {} })
  const person = { recipientId: recipient.id, personKey }
  const confirmedAt = confirmed ? now() : null
  await db().recipientPerson.upsert({
    where: { recipientId_personKey: person },
    create: { ...person, confirmedAt, askedAt: now() },
    update: {},
  })
  return db().follow.create({ data: { id: newId(), kind: 'essay', digest: 'at-once', ...person, confirmedAt, ...given } })
}
