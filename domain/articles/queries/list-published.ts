import type { ArticleSummary, Page } from '../types'
import { findPublishedPage } from './find-published-page'

/** The home page: what is featured, then the latest. */
export async function listPublished(page = 1, size = 10): Promise<Page<ArticleSummary>> {
  return findPublishedPage({}, { page, size, featuredFirst: true, openings: true })
}
