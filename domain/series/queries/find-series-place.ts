import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { seriesTags } from '../tags'
import type { SeriesPlace } from '../types'
import { publishedParts } from './published-parts'

/** Where a published essay stands in its series; null if it is in none. */
export async function findSeriesPlace(articleId: string): Promise<SeriesPlace | null> {
  reading(seriesTags.of(articleId))
  const own = await db().seriesPart.findUnique({
    where: { articleId },
    select: { seriesId: true, series: { select: { slug: true, title: true } } },
  })
  if (!own) return null
  const parts = await publishedParts(own.seriesId)
  const at = parts.findIndex((part) => part.articleId === articleId)
  if (at < 0) return null
  return {
    ...own.series,
    part: at + 1,
    parts: parts.length,
    previous: parts[at - 1] ?? null,
    next: parts[at + 1] ?? null,
    articleIds: parts.map((part) => part.articleId),
  }
}
