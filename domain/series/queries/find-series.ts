import { slugFromAddress } from '@/domain/articles/slug'
import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { seriesTags } from '../tags'
import type { SeriesPage } from '../types'
import { publishedParts } from './published-parts'

/** A series and its parts. Null while none of them is published: a series of drafts is nobody's business. */
export async function findSeries(address: string): Promise<SeriesPage | null> {
  const slug = slugFromAddress(address)
  if (slug === null) return null
  reading(seriesTags.slug(slug))
  const series = await db().series.findUnique({ where: { slug }, select: { id: true, slug: true, title: true, description: true } })
  if (!series) return null
  const { id, ...words } = series
  const parts = await publishedParts(id)
  return parts.length === 0 ? null : { ...words, parts }
}
