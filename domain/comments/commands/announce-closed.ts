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
  if (closeAfterDays === 0) return
  const bound = now().getTime() - closeAfterDays * 86_400_000
  const closed = await db().article.findMany({
    where: { status: 'published', publishedAt: { lte: new Date(bound), gt: new Date(bound - overlapMs) } },
    select: { id: true },
  })
  if (closed.length > 0) await write(async (_, unit) => unit.changed(...closed.map(({ id }) => commentTags.thread(id))))
}
