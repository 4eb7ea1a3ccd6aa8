import { cache } from 'react'
import { articlePath } from '@/domain/articles/article-path'
import { getPublishedBySlug } from '@/domain/articles/queries/get-published-by-slug'
import type { PublishedArticle } from '@/domain/articles/types'
import { answerRedirect, answerStatus } from '@/platform/exchange/exchange'

/** The essay at an address, read once for a page and its head. */
export const essayAt = cache(getPublishedBySlug)

/**
 * The essay at this address, for the pages around its thread. Otherwise the answer is settled: 404, for which the page shows
 * that there is nothing, or a redirect to the same page (`rest`) under the essay's present address, for which it shows nothing.
 */
export async function articleAt(slug: string, rest: string): Promise<PublishedArticle | 'missing' | 'moved'> {
  const found = await essayAt(slug)
  if (!found) {
    answerStatus(404)
    return 'missing'
  }
  if ('movedTo' in found) {
    answerRedirect(301, articlePath(found.movedTo) + rest)
    return 'moved'
  }
  return found
}
