import { db } from '@/platform/db/client'
import { publishedArticles } from '../../policy'
import { readingLists } from '../summaries'

/** An essay by name, for lists that are read by programs. */
export interface EssayTitle {
  slug: string
  title: string
  standfirst: string
}

/** The latest essays by name. */
export async function listTitles(take: number): Promise<EssayTitle[]> {
  readingLists()
  const rows = await db().article.findMany({
    where: publishedArticles,
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take,
    select: { slug: true, published: { select: { title: true, standfirst: true } } },
  })
  return rows.flatMap(({ slug, published }) => (published ? { slug, ...published } : []))
}
