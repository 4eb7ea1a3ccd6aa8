import { getSettings } from '@/domain/settings/queries/get-settings'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { dueTime } from '../digest-time'
import { mostAtOnce } from '../limits'
import type { Digest } from '../types'
import { newsOf } from './news-of'
import { type Told, whoFollows } from './who-follows'
import { writeNotice } from './write-notice'

/**
 * Writes down who is to be told of a comment, and when. Again for the same comment, nobody twice: the row's key is recipient and comment,
 * so two that race, or a comment that comes back, find it written.
 */
export async function announceComment(commentId: string, again: boolean, writtenBy: readonly string[] = []): Promise<void> {
  const news = await newsOf(commentId, writtenBy)
  if (!news) return
  const { timeZone } = await getSettings()
  for await (const told of whoFollows(news, again ? news.createdAt : undefined)) {
    const at = now()
    const full = await whoHeardEnough(told, at)
    await write(async (tx) => {
      for (const one of told) {
        const digest: Digest = one.digest === 'at-once' && full.has(one.recipientId) ? 'hourly' : one.digest
        await writeNotice(tx, one, { commentId, at, dueAt: dueTime(digest, at, timeZone) })
      }
    })
  }
}

/** Those who had so much at once within the hour that the rest is put together for the next. */
async function whoHeardEnough(told: readonly Told[], at: Date): Promise<Set<string>> {
  const counts = await db().notice.groupBy({
    by: ['recipientId'],
    where: { recipientId: { in: told.map(({ recipientId }) => recipientId) }, createdAt: { gt: new Date(at.getTime() - 3_600_000) } },
    _count: true,
  })
  return new Set(counts.filter(({ _count }) => _count >= mostAtOnce).map(({ recipientId }) => recipientId))
}
