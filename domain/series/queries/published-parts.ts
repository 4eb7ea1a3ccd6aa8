import { minutesToRead } from '@/domain/articles/count-words'
import { isPublished } from '@/domain/articles/policy'
import { articleTags } from '@/domain/articles/tags'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/front/exchange'
import { seriesTags } from '../tags'
import type { SeriesPartView } from '../types'

/** The parts of a series that readers can read, in order. Depends on the others too: any of them may be published. */
export async function publishedParts(seriesId: string): Promise<SeriesPartView[]> {
  reading(seriesTags.one(seriesId))
  const ids = await db().seriesPart.findMany({
    where: { seriesId },
    orderBy: [{ position: 'asc' }, { articleId: 'asc' }],
    select: { articleId: true },
  })
  reading(...ids.map(({ articleId }) => articleTags.one(articleId)))
  const rows = await db().article.findMany({
    where: { id: { in: ids.map(({ articleId }) => articleId) } },
    select: {
      id: true,
      slug: true,
      status: true,
      deletedAt: true,
      publishedAt: true,
      published: { select: { title: true, standfirst: true, language: true, wordCount: true } },
    },
  })
  const byId = new Map(rows.filter(isPublished).map((row) => [row.id, row]))
  return ids.flatMap(({ articleId }) => {
    const row = byId.get(articleId)
    if (!row?.published || !row.publishedAt) return []
    const { wordCount, ...words } = row.published
    return { articleId, slug: row.slug, publishedAt: row.publishedAt, ...words, minutes: minutesToRead(wordCount) }
  })
}
