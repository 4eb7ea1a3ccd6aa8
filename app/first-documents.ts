import { articlePath } from '@/domain/articles/article-path'
import { listPublished } from '@/domain/articles/queries/list-published'

/**
 * What is made as the server starts, so that its first readers do not wait for code to be loaded: the home page and its
 * first essay. Nothing where nothing is published.
 */
export async function firstDocuments(): Promise<string[]> {
  const { items } = await listPublished(1, 1)
  return items.length === 0 ? [] : ['/', ...items.map(({ slug }) => articlePath(slug))]
}
