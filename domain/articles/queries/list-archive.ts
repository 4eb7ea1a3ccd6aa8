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
  const dates = await db().article.findMany({ where: publishedArticles, orderBy: { publishedAt: 'desc' }, select: { publishedAt: true } })
  const years: ArchiveYear[] = []
  let current: ArchiveYear | undefined
  // Asking Intl once a year instead of once an essay.
  let begins = new Date(0)
  for (const { publishedAt } of dates) {
    if (!publishedAt) continue
    if (!current || publishedAt < begins) {
      current = { year: yearOf(publishedAt, timeZone), count: 0 }
      begins = startOfYear(current.year, timeZone)
      years.push(current)
    }
    current.count++
  }
  return years
}
