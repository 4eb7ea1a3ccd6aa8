import { db } from '@/platform/db/client'
import { publishedArticles } from '../../policy'
import type { TagCount } from '../../types'
import { readingLists } from '../summaries'

/** Every tag that a published essay carries, with how many carry it, the most used first. */
export async function listAllTags(): Promise<TagCount[]> {
  readingLists()
  const rows = await db().tag.findMany({
    where: { articles: { some: { article: publishedArticles } } },
    select: { slug: true, name: true, _count: { select: { articles: { where: { article: publishedArticles } } } } },
  })
  return rows
    .map(({ slug, name, _count }) => ({ slug, name, count: _count.articles }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name))
}
