/** What may be followed. In the order of their reasons: who is told of a comment for several of them is told for the first. */
export const followKinds = ['replies', 'own-replies', 'thread', 'essay', 'essays'] as const
/** replies: to one comment. own-replies: to all of an account. thread: one conversation. essay: all under one. essays: all under one author's. */
export type FollowKind = (typeof followKinds)[number]

/** What anybody may ask to follow from a page. */
export const askedKinds = ['replies', 'thread', 'essay'] as const

/** How often somebody hears. */
export const digests = ['at-once', 'hourly', 'daily'] as const
export type Digest = (typeof digests)[number]

/** What became of the wish to follow. */
export interface Followed {
  /** on: it is followed. asked: somebody with that address has to confirm. paused: so many ask now that no mails are sent. */
  state: 'on' | 'asked' | 'paused'
  article: { slug: string }
  /** For a guest's first deed here: the value of their cookie. */
  guestToken?: string
}

/** One thing that is followed, as its list shows it. */
export interface FollowView {
  id: string
  kind: FollowKind
  digest: Digest
  createdAt: Date
  /** Null where it is no single essay. */
  article: { slug: string; title: string } | null
  /** What is followed under it, where it is a comment or the thread that it began. */
  comment: { id: string; name: string } | null
}

/** A browser that is told by push. */
export interface BrowserView {
  id: string
  /** The host of its push service: says which kind of browser it is. */
  service: string
  createdAt: Date
  items: FollowView[]
}

/** A page of what a recipient follows. */
export interface FollowList {
  address: string
  /** Seen by somebody signed in, not by the link of a mail. */
  isAccount: boolean
  /** For what is followed from now on. */
  digest: Digest
  /** Answers to all comments of the account are followed. */
  answers: boolean
  /** May have essays, and be told of the comments under them. */
  writes: boolean
  /** What an author hears of the comments under their own essays; null where they hear nothing. */
  essays: Digest | null
  items: FollowView[]
  page: number
  pages: number
  total: number
}
