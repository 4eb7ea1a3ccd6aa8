import { getSettings } from '@/domain/settings/queries/get-settings'
import type { ArticleSummary, Page } from '../types'
import { findPublishedPage } from './find-published-page'
import { knownTimeZone, startOfYear } from './year-bounds'

/** The essays published in a year of the publication's own clock, latest first. Empty for what is no year. */
export async function listArchiveYear(year: number, page = 1, size = 50): Promise<Page<ArticleSummary>> {
  const timeZone = knownTimeZone((await getSettings()).timeZone)
  const known = Number.isInteger(year) && year >= 1 && year <= 9_998
  const [from, to] = known ? [startOfYear(year, timeZone), startOfYear(year + 1, timeZone)] : [new Date(0), new Date(0)]
  return findPublishedPage({ publishedAt: { gte: from, lt: to } }, { page, size })
}
