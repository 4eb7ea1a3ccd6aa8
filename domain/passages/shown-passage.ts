import { revisionPath } from '@/domain/articles/article-path'
import type { CommentPassage } from './types'

/** A passage as a comment's row brings it. */
export interface PassageRow {
  quote: string
  anchoredIn: string
  currentStart: number | null
  currentEnd: number | null
  revision: { number: number; hiddenAt: Date | null }
  article: { slug: string; publishedId: string | null }
}

export const passageColumns = {
  quote: true,
  anchoredIn: true,
  currentStart: true,
  currentEnd: true,
  revision: { select: { number: true, hiddenAt: true } },
  article: { select: { slug: true, publishedId: true } },
} as const

/**
 * The passage as readers see it. Between a new revision and the moment in which its passages are looked for nothing is said of where it
 * stands, rather than something wrong. `showHistory`: readers of this publication may see what an essay was.
 */
export function shownPassage({ revision, article, ...row }: PassageRow, showHistory: boolean): CommentPassage {
  // What was hidden may be just these words.
  const quote = revision.hiddenAt === null ? row.quote : ''
  if (row.anchoredIn !== article.publishedId) return { quote, stands: true, start: null, end: null, path: null }
  const { currentStart: start, currentEnd: end } = row
  const stands = start !== null && end !== null
  const canSee = showHistory && revision.hiddenAt === null
  return { quote, stands, start, end, path: stands || !canSee ? null : revisionPath(article.slug, revision.number) }
}
