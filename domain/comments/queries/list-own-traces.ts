import type { Actor } from '@/domain/accounts/types'
import { publishedArticles } from '@/domain/articles/policy'
import { db } from '@/platform/db/client'
import { ownComments, personKeys } from '../person'
import type { OwnTraces } from '../types'

/** Beyond this many nobody marks one thread. */
const most = 2_000

/** What this visitor liked and wrote under a published article. Never for a document: it is one visitor's. */
export async function listOwnTraces(actor: Actor, articleId: string): Promise<OwnTraces> {
  const keys = personKeys(actor)
  const own = ownComments(actor)
  if (keys.length === 0 || !own) return { liked: [], own: [] }
  const shown = { articleId, status: 'approved', article: publishedArticles }
  const newest = { orderBy: { createdAt: 'desc' }, take: most } as const
  const [liked, written] = await Promise.all([
    db().commentLike.findMany({ where: { personKey: { in: keys }, comment: shown }, ...newest, select: { commentId: true } }),
    db().comment.findMany({ where: { ...own, ...shown }, ...newest, select: { id: true } }),
  ])
  return { liked: liked.map(({ commentId }) => commentId), own: written.map(({ id }) => id) }
}
