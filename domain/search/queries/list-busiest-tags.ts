import { publishedArticles } from '@/domain/articles/policy'
import { readingLists } from '@/domain/articles/queries/summaries'
import type { TagView } from '@/domain/articles/types'
import { db } from '@/platform/db/client'

/** The tags that most essays carry, for those who do not know what to look for. */
export async function listBusiestTags(count = 8): Promise<TagView[]> {
  readingLists()
  // Counts those of unpublished essays too: exact numbers are not shown, and cost a walk through every essay.
  const busiest = await db().articleTag.groupBy({ by: ['tagId'], _count: true, orderBy: { _count: { tagId: 'desc' } }, take: count })
  const tags = await Promise.all(
    busiest.map(({ tagId }) =>
      db().articleTag.findFirst({ where: { tagId, article: publishedArticles }, select: { tag: { select: { slug: true, name: true } } } }),
    ),
  )
  return tags.flatMap((found) => found?.tag ?? [])
}
