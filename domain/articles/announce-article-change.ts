import type { Actor } from '@/domain/accounts/types'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'
import { type ArticleState, articleChangeOf } from './article-change'
import type { ArticleFollower } from './followers/contract'

/**
 * Tells every follower, one after another and in the order of the list, what readers see changed of an article. Whoever changes an
 * article's public state calls it in the same transaction, while it holds the article's lock; if a follower fails, nothing was changed.
 */
export async function announceArticleChange(
  tx: Tx,
  unit: UnitOfWork,
  followers: readonly ArticleFollower[],
  { actor, before, after }: { actor: Actor; before: ArticleState; after: ArticleState },
): Promise<void> {
  const change = articleChangeOf(actor, before, after, now())
  if (!change) return
  for (const { follow } of followers) await follow(tx, unit, change)
}
