import { getSettings } from '@/domain/settings/queries/get-settings'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { commentTags } from '../tags'

/** What an hourly job may have missed, and another server have done already: announcing twice harms nobody. */
const overlapMs = 3 * 3_600_000

/** Lets go of the documents of threads that have closed by time in the last hours: until then they show a form that is refused. */
export async function announceClosed(): Promise<void> {
  const { closeAfterDays } = (await getSettings()).thread
  const own = await db().article.groupBy({ by: ['closeAfterDays'], where: { status: 'published', closeAfterDays: { gt: 0 } } })
  const closed = await db().article.findMany({
    where: {
      status: 'published',
      OR: [
        ...(closeAfterDays > 0 ? [{ closeAfterDays: null, publishedAt: justOver(closeAfterDays) }] : []),
        ...own.flatMap(({ closeAfterDays: days }) => (days === null ? [] : [{ closeAfterDays: days, publishedAt: justOver(days) }])),
      ],
    },
    select: { id: true },
  })
  if (closed.length > 0) await write(async (_, unit) => unit.changed(...closed.map(({ id }) => commentTags.thread(id))))
}

/** Published so long ago that the days have passed within the last hours. */
function justOver(days: number): { lte: Date; gt: Date } {
  const bound = now().getTime() - days * 86_400_000
  return { lte: new Date(bound), gt: new Date(bound - overlapMs) }
}
