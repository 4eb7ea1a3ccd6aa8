import type { MediaView } from '@/domain/media/types'

/** What was read of a page when an essay that shows it was published. Words are cleaned and cut, and nothing but words. */
export interface CardFacts {
  title: string
  /** Of a post: what it says. */
  description: string
  siteName: string
  author: string
  /** How long it lasts; 0: not said. */
  seconds: number
}

/** The facts as a card shows them. All are empty where nothing could be read. */
export interface CardView extends CardFacts {
  /** Kept by this publication. */
  picture: MediaView | null
  /** Null: it was never read. */
  readAt: Date | null
  failedAt: Date | null
  /** Why the last reading failed, for the admin. Empty: it did not. */
  failure: string
}

/** Cards by the address that stands in the tree. */
export type Cards = Record<string, CardView>

export const unknownCard: CardView = {
  title: '',
  description: '',
  siteName: '',
  author: '',
  seconds: 0,
  picture: null,
  readAt: null,
  failedAt: null,
  failure: '',
}
