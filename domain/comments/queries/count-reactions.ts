import { db } from '@/platform/db/client'
import { reading } from '@/platform/exchange/exchange'
import { commentTags } from '../tags'
import type { ElsewhereCounts } from '../types'

/** How often this essay was liked and passed on elsewhere, without what was taken back. */
export async function countReactions(articleId: string): Promise<ElsewhereCounts> {
  reading(commentTags.thread(articleId))
  const counted = await db().remoteReaction.groupBy({ by: ['kind'], where: { articleId, takenBackAt: null }, _count: { _all: true } })
  const of = (kind: string) => counted.find((row) => row.kind === kind)?._count._all ?? 0
  return { likes: of('like'), reposts: of('repost') }
}
