import type { PickedArticle } from '@/domain/articles/types'

/** A published part of a series. */
export interface SeriesPartView extends Omit<PickedArticle, 'id'> {
  articleId: string
}

/** Where a published essay stands in its series, among the parts that readers can read. */
export interface SeriesPlace {
  slug: string
  title: string
  /** Counted from 1. */
  part: number
  parts: number
  previous: SeriesPartView | null
  next: SeriesPartView | null
  /** All essays of the series, this one included. */
  articleIds: string[]
}

export interface SeriesPage {
  slug: string
  title: string
  /** Markdown. */
  description: string
  parts: SeriesPartView[]
}

/** A series in the list of all. */
export interface ListedSeries {
  slug: string
  title: string
  /** Markdown. */
  description: string
  /** Published ones. */
  parts: number
  latestAt: Date
}

/** Where an essay stands as its author sees it: drafts count. */
export interface AdminPlace {
  title: string
  part: number
  parts: number
}

/** What the editor offers: where the essay is, and the series that there are. */
export interface SeriesChoice {
  place: AdminPlace | null
  known: string[]
}

/** A series as the admin lists it. */
export interface AdminSeries {
  id: string
  slug: string
  title: string
  description: string
  parts: { articleId: string; title: string; published: boolean; slug: string }[]
  mayEdit: boolean
}
