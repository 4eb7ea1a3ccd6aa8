import type { TagView } from '@/domain/articles/types'
import type { MarkedText } from './text/marked-text'

/** An essay that was found. */
export interface SearchHit {
  id: string
  slug: string
  title: MarkedText
  /** Where the essay says it, in its own words. */
  passage: MarkedText
  /** BCP 47. Empty: the publication's. */
  language: string
  publishedAt: Date
  minutes: number
}

/**
 * How the words were understood: all of them; all, each also as the beginning of a longer word; all but one. The later ones only
 * where the ones before found nothing.
 */
export type Reading = 'all' | 'endings' | 'all-but-one'

/** What a search comes to. */
export interface SearchAnswer {
  /** What was looked for, as typed; empty: nothing was. */
  text: string
  reading: Reading
  total: number
  page: number
  pages: number
  hits: SearchHit[]
  /** Tags that are called so. */
  tags: TagView[]
}

/** An essay that speaks of the same as another. */
export interface RelatedArticle {
  id: string
  slug: string
  title: string
  standfirst: string
  /** BCP 47. Empty: the publication's. */
  language: string
  minutes: number
}
