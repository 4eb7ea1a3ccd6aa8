import { articleTags } from '@/domain/articles/tags'
import { keepInIndex } from '@/domain/search/index/update-index'
import type { Tx } from '@/platform/db/client'
import type { UnitOfWork } from '@/platform/db/write'

/** Tells the search index and the documents in memory that readers see these essays again, or no longer. */
export async function announceEssays(tx: Tx, unit: UnitOfWork, essays: readonly { id: string; slug: string }[]): Promise<void> {
  unit.changed(articleTags.lists)
  for (const { id, slug } of essays) {
    await keepInIndex(tx, unit, id)
    unit.changed(articleTags.one(id), articleTags.slug(slug))
  }
}
