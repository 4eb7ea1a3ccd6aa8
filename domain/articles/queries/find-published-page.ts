import { db } from '@/platform/db/client'
import { publishedArticles } from '../policy'
import type { ArticleSummary, Page } from '../types'
import { inOrder } from './in-order'
import { pageWindow } from './paging'
import { readingLists, summariesOf, summaryColumns } from './summaries'

interface Narrowed {
  tags?: { some: { tag: { slug: string } } }
  publishedAt?: { gte: Date; lt: Date }
}

/** One page of published essays, newest first. Every public list is this one, narrowed. */
export async function findPublishedPage(
  narrowed: Narrowed,
  {
    page: asked,
    size,
    featuredFirst = false,
    openings = false,
  }: { page: number; size: number; featuredFirst?: boolean; openings?: boolean },
): Promise<Page<ArticleSummary>> {
  readingLists()
  const { page, skip, take, pagesOf } = pageWindow(asked, size)
  const where = { ...narrowed, ...publishedArticles }
  const newest = [{ publishedAt: 'desc' }, { id: 'desc' }] as const
  const [total, ids] = await Promise.all([
    db().article.count({ where }),
    db().article.findMany({
      where,
      orderBy: featuredFirst ? [{ featured: 'desc' }, ...newest] : [...newest],
      skip,
      take,
      select: { id: true },
    }),
  ])
  const rows = await db().article.findMany({ where: { id: { in: ids.map(({ id }) => id) } }, select: summaryColumns })
  return { items: await summariesOf(inOrder(ids, rows), { openings }), page, pages: pagesOf(total), total }
}
