import { isPublished } from '@/domain/articles/policy'
import { pageWindow } from '@/domain/articles/queries/paging'
import { articleTags } from '@/domain/articles/tags'
import type { Page } from '@/domain/articles/types'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { seriesTags } from '../tags'
import type { ListedSeries } from '../types'

export const seriesPerPage = 30

/** One page of the series of which readers can read a part, the one that was added to last first. */
export async function listPublishedSeries(asked = 1): Promise<Page<ListedSeries>> {
  reading(seriesTags.all, articleTags.lists)
  const { page, skip, take, pagesOf } = pageWindow(asked, seriesPerPage)
  const rows = await db().seriesPart.findMany({
    select: {
      series: { select: { slug: true, title: true, description: true } },
      article: { select: { status: true, deletedAt: true, publishedAt: true } },
    },
  })
  const found = new Map<string, ListedSeries>()
  for (const { series, article } of rows) {
    if (!isPublished(article) || !article.publishedAt) continue
    const { parts, latestAt } = found.get(series.slug) ?? { parts: 0, latestAt: article.publishedAt }
    found.set(series.slug, { ...series, parts: parts + 1, latestAt: new Date(Math.max(article.publishedAt.getTime(), latestAt.getTime())) })
  }
  const all = [...found.values()].sort(
    (one, other) => other.latestAt.getTime() - one.latestAt.getTime() || (one.slug < other.slug ? -1 : 1),
  )
  return { items: all.slice(skip, skip + take), page, pages: pagesOf(all.length), total: all.length }
}
