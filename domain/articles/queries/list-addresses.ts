import { db } from '@/platform/db/client'
import { publishedArticles } from '../policy'
import { readingLists } from './summaries'

/** An essay's address and when what stands there last changed. */
export interface EssayAddress {
  slug: string
  changedAt: Date
}

/** How many essays are published. */
export async function countPublished(): Promise<number> {
  readingLists()
  return db().article.count({ where: publishedArticles })
}

/** Addresses of published essays, the oldest first, so that what was listed once stays in its place. */
export async function listAddresses({ skip, take }: { skip: number; take: number }): Promise<EssayAddress[]> {
  readingLists()
  const rows = await db().article.findMany({
    where: publishedArticles,
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    skip,
    take,
    select: { slug: true, publishedAt: true, revisedAt: true },
  })
  return rows.flatMap(({ slug, publishedAt, revisedAt }) => (publishedAt ? { slug, changedAt: revisedAt ?? publishedAt } : []))
}
