import { publishedArticles } from '@/domain/articles/policy'
import { db } from '@/platform/db/client'
import { indexVersion } from '../index/index-entry'

/** Essays of which the index says nothing, or says it as another version of the program did. */
export const unindexed = {
  ...publishedArticles,
  publishedId: { not: null },
  publishedAt: { not: null },
  OR: [{ searchEntry: { is: null } }, { searchEntry: { version: { not: indexVersion } } }],
}

/** Entries of essays that readers may not see. */
export const indexedInVain = { article: { OR: [{ status: { not: 'published' } }, { deletedAt: { not: null } }] } }

/** How many essays the index must be told of. */
export async function countUnindexed(): Promise<number> {
  const [missing, inVain] = await Promise.all([db().article.count({ where: unindexed }), db().searchEntry.count({ where: indexedInVain })])
  return missing + inVain
}
