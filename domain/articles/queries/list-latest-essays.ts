import { db } from '@/platform/db/client'
import { publishedArticles } from '../policy'
import { slugFromAddress } from '../slug'
import type { PublishedArticle, TagView } from '../types'
import { inOrder } from './in-order'
import { publishedArticlesOf, publishedColumns } from './published-article'
import { readingLists } from './summaries'

/** The latest essays with their whole text. For feeds: a page shows summaries. */
export async function listLatestEssays(take: number): Promise<PublishedArticle[]> {
  readingLists()
  return latest({}, take)
}

/** The same of one tag; null if no published essay carries it. */
export async function listLatestOfTag(address: string, take: number): Promise<{ tag: TagView; essays: PublishedArticle[] } | null> {
  readingLists()
  const slug = slugFromAddress(address)
  if (slug === null) return null
  const tag = await db().tag.findUnique({ where: { slug }, select: { slug: true, name: true } })
  if (!tag) return null
  const essays = await latest({ tags: { some: { tag: { slug } } } }, take)
  return essays.length === 0 ? null : { tag, essays }
}

async function latest(narrowed: { tags?: { some: { tag: { slug: string } } } }, take: number): Promise<PublishedArticle[]> {
  const where = { ...narrowed, ...publishedArticles }
  const newest = [{ publishedAt: 'desc' }, { id: 'desc' }] as const
  const ids = await db().article.findMany({ where, orderBy: [...newest], take, select: { id: true } })
  const rows = await db().article.findMany({
    where: { id: { in: ids.map(({ id }) => id) }, ...publishedArticles },
    select: publishedColumns,
  })
  return publishedArticlesOf(inOrder(ids, rows))
}
