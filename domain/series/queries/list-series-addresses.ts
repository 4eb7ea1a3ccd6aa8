import { isPublished } from '@/domain/articles/policy'
import { articleTags } from '@/domain/articles/tags'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { seriesTags } from '../tags'

/** The addresses of the series that readers can see, for lists of everything there is. */
export async function listSeriesAddresses(): Promise<string[]> {
  reading(seriesTags.all, articleTags.lists)
  const parts = await db().seriesPart.findMany({
    orderBy: { series: { slug: 'asc' } },
    select: { articleId: true, series: { select: { slug: true } } },
  })
  const rows = await db().article.findMany({
    where: { id: { in: parts.map(({ articleId }) => articleId) } },
    select: { id: true, status: true, deletedAt: true },
  })
  const published = new Set(rows.filter(isPublished).map(({ id }) => id))
  return [...new Set(parts.flatMap(({ articleId, series }) => (published.has(articleId) ? series.slug : [])))]
}
