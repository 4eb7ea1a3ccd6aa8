import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { commentTags } from '../tags'

/** Approved comments under each of these articles, by article id; every id that was asked for has a number. */
export async function countComments(articleIds: readonly string[]): Promise<Record<string, number>> {
  reading(commentTags.counts)
  if (articleIds.length === 0) return {}
  const counted = await db().comment.groupBy({
    by: ['articleId'],
    where: { articleId: { in: [...articleIds] }, status: 'approved' },
    _count: { _all: true },
  })
  const counts: Record<string, number> = Object.fromEntries(articleIds.map((id) => [id, 0]))
  for (const { articleId, _count } of counted) counts[articleId] = _count._all
  return counts
}
