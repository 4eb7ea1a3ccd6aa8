import { setTimeout as pause } from 'node:timers/promises'
import { db, type Tx } from '@/platform/db/client'
import { type UnitOfWork, write } from '@/platform/db/write'
import { updateIndex } from '../index/update-index'
import { indexedInVain, unindexed } from '../queries/count-unindexed'

const atATime = 100
// The server answers readers in between: SQLite works in its own process.
const restMs = 1

/**
 * Tells the index of essays that it does not know as this version would, the newest first, one in a transaction, until none is left
 * or the time is up. True once none is left.
 */
export async function renewIndex(until: () => boolean = () => false): Promise<boolean> {
  for (;;) {
    const ids = await someUnindexed()
    if (ids.length === 0) return true
    for (const id of ids) {
      if (until()) return false
      await write((tx, unit) => renew(tx, unit, id))
      await pause(restMs)
    }
  }
}

async function someUnindexed(): Promise<string[]> {
  const missing = await db().article.findMany({
    where: unindexed,
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: atATime,
    select: { id: true },
  })
  const inVain = await db().searchEntry.findMany({ where: indexedInVain, take: atATime, select: { articleId: true } })
  return [...missing.map(({ id }) => id), ...inVain.map(({ articleId }) => articleId)]
}

async function renew(tx: Tx, unit: UnitOfWork, articleId: string): Promise<void> {
  // Holds the row, so that nobody unpublishes the essay between the reading of it and the writing about it.
  await tx.article.updateMany({ where: { id: articleId }, data: { version: { increment: 0 } } })
  await updateIndex(tx, unit, articleId)
}
