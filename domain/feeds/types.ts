/** A list of essays or comments as feed formats write it: finished text, whole addresses. */
export interface Feed {
  /** Never changes, whatever happens to its address: urn:uuid:… */
  id: string
  title: string
  description: string
  /** BCP 47, of what the publication says. */
  language: string
  /** The page that shows the same. */
  pageUrl: string
  /** What the file names of the formats are added to. */
  folderUrl: string
  updatedAt: Date
  publication: FeedPublication
  entries: readonly FeedEntry[]
}

export interface FeedPublication {
  name: string
  url: string
  /** PNG; the small one of 144 pixels, the widest that RSS allows. */
  icon: { large: string; small: string }
}

export interface FeedEntry {
  /** Never changes, whatever happens to its address: urn:uuid:… */
  id: string
  url: string
  title: string
  /** BCP 47; undefined where nobody said it. */
  language: string | undefined
  author: string
  publishedAt: Date
  updatedAt: Date
  /** Plain text. */
  summary: string
  /** HTML with whole addresses and no classes. */
  html: string
  tags: readonly { name: string; url: string }[]
  /** Its largest picture, for programs that show one. */
  picture?: { url: string; type: string }
  /** Where its comments are: the page, and what the file names of the formats are added to. */
  comments?: { pageUrl: string; folderUrl: string }
  /** For a comment: what it answers. */
  answers?: { id: string; url: string }
}

/** The essay, and its feed with it, has moved: the feed's present folder. */
export interface MovedFeed {
  movedTo: string
}
