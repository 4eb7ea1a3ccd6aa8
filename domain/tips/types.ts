/** Clicks on the jar within a period. */
export interface TipClicks {
  total: number
  byProvider: { id: string; name: string; count: number }[]
  /** Most clicked first. An empty id stands for jars under no essay, and for essays that are gone. */
  byArticle: { id: string; title: string; slug: string; count: number }[]
  /** Days with clicks, in their order. */
  byDay: { day: string; count: number }[]
}

/** Days by UTC, both included: 2026-11-22. */
export interface Period {
  from: string
  to: string
}
