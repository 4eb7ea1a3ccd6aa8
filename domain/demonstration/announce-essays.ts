import type { Actor } from '@/domain/accounts/types'
import { announceArticleChange } from '@/domain/articles/announce-article-change'
import type { ArticleState } from '@/domain/articles/article-change'
import type { ArticleFollower } from '@/domain/articles/followers/contract'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'

/** Announces that readers see these essays again, or no longer, since all of them were deleted or restored at once. */
export async function announceEssays(
  tx: Tx,
  unit: UnitOfWork,
  followers: readonly ArticleFollower[],
  { actor, essays, deletedAt }: { actor: Actor; essays: readonly ArticleState[]; deletedAt: Date | null },
): Promise<void> {
  for (const before of essays) await announceArticleChange(tx, unit, followers, { actor, before, after: { ...before, deletedAt } })
}
