import { getSettings } from '@/domain/settings/queries/get-settings'
import { db } from '@/platform/db/client'
import { publishedArticles } from '../policy'
import type { ArchiveYear } from '../types'
import { readingLists } from './summaries'
import { knownTimeZone, startOfYear, yearOf } from './year-bounds'

/** The years in which essays were published, by the publication's own clock, latest first, and how many in each. */
export async function listArchive(): Promise<ArchiveYear[]> {
  readingLists()
  const timeZone = knownTimeZone((await getSettings()).timeZone)
  const years: ArchiveYear[] = []
  let latest = await latestBefore(undefined)
  while (latest) {
    const year = yearOf(latest, timeZone)
    const from = startOfYear(year, timeZone)
    const to = startOfYear(year + 1, timeZone)
    years.push({ year, count: await db().article.count({ where: { ...publishedArticles, publishedAt: { gte: from, lt: to } } }) })
    latest = await latestBefore(from)
  }
  return years
}

// From year to year by the index, instead of reading the date of every essay.
async function latestBefore(instant: Date | undefined): Promise<Date | null> {
  const row = await db().article.findFirst({
    where: { ...publishedArticles, publishedAt: instant ? { lt: instant } : { not: null } },
    orderBy: { publishedAt: 'desc' },
    select: { publishedAt: true },
  })
  return row?.publishedAt ?? null
}
