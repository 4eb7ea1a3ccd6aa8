import type { Feed } from '../types'

/** A format in which feeds are written. */
export interface FeedFormat {
  /** As programs call it: rss. */
  id: string
  /** As people call it: RSS. */
  name: string
  /** The end of its address. */
  file: string
  mediaType: string
  /** What a browser is given to show, where it would not show the above. */
  shownAs?: string
  /** Writes the whole file. The same feed is the same bytes, so that who has it already is told so. */
  write(feed: Feed): string
}
