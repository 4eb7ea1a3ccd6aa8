import type { Actor } from '@/domain/accounts/types'
import { db } from '@/platform/db/client'
import { followColumns, followViews } from '../follow-views'
import { ownBrowsers } from '../push/own-browsers'
import type { BrowserView } from '../types'

const mostFollows = 100

/** The browsers of this visitor that are told by push, with what each is told of, newest first. */
export async function listBrowsers(actor: Actor): Promise<BrowserView[]> {
  const browsers = await ownBrowsers(actor)
  return Promise.all(
    browsers.map(async ({ id, address, createdAt }) => {
      const rows = await db().follow.findMany({
        where: { recipientId: id },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: mostFollows,
        select: followColumns,
      })
      return { id, service: new URL(address).hostname, createdAt, items: await followViews(rows) }
    }),
  )
}
