import type { Actor } from '@/domain/accounts/types'
import { personKeys } from '@/domain/comments/person'
import { db } from '@/platform/db/client'

/** The browsers that this visitor may see and stop: those of their account, and this one from before they signed in. Newest first. */
export async function ownBrowsers(actor: Actor) {
  const keys = personKeys(actor)
  if (keys.length === 0) return []
  return db().recipient.findMany({
    where: { channel: 'push', people: { some: { personKey: { in: keys } } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostBrowsers,
    select: { id: true, address: true, createdAt: true },
  })
}

const mostBrowsers = 50
