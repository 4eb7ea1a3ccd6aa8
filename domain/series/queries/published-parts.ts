import { listPicked } from '@/domain/articles/queries/list-picked'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { seriesTags } from '../tags'
import type { SeriesPartView } from '../types'

/** The parts of a series that readers can read, in order. */
export async function publishedParts(seriesId: string): Promise<SeriesPartView[]> {
  reading(seriesTags.one(seriesId))
  const parts = await db().seriesPart.findMany({
    where: { seriesId },
    orderBy: [{ position: 'asc' }, { articleId: 'asc' }],
    select: { articleId: true },
  })
  const essays = await listPicked(parts.map(({ articleId }) => articleId))
  return essays.map(({ id, ...essay }) => ({ articleId: id, ...essay }))
}
