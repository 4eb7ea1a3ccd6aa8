import type { Page } from '@/domain/articles/types'

/** What is wrong with a passage. */
export const noteKinds = ['typo', 'fact', 'other'] as const
export type NoteKind = (typeof noteKinds)[number]

export const noteStatuses = ['open', 'accepted', 'dismissed'] as const
export type NoteStatus = (typeof noteStatuses)[number]

/** What became of a note that was sent. Nothing of it is ever shown to readers. */
export interface SentNote {
  article: { id: string; slug: string; title: string }
  /** For a guest's first deed here: the value of their cookie. */
  guestToken?: string
}

/** A note as those read it who may decide on it. */
export interface NoteItem {
  id: string
  kind: NoteKind
  status: NoteStatus
  text: string
  suggestion: string
  /** Empty for a guest who has not said. */
  name: string
  /** As typed, or the account's. Empty where none was given. */
  email: string
  signedIn: boolean
  wantsCredit: boolean
  createdAt: Date
  decidedAt: Date | null
  decidedBy: string
  article: { id: string; slug: string; title: string }
  passage: {
    /** As it stood when it was chosen, with what stood beside it. */
    quote: string
    prefix: string
    suffix: string
    /** False: the essay as published does not say so any more. */
    stands: boolean
    /** The number of the revision in which it was chosen. */
    revision: number
  }
}

export interface NoteFilter {
  status?: NoteStatus | undefined
  article?: string | undefined
  page?: number | undefined
}

export type NoteList = Page<NoteItem>

/** What a decision on a note came to. `changed` is false when it was so already. */
export interface NoteDecision {
  id: string
  status: NoteStatus
  changed: boolean
  articleId: string
}

/** A note beside the working copy that it is about. */
export interface NoteForEditor {
  note: NoteItem
  /** The passage as it stands there, and what stands before it; null where it does not stand there any more. */
  place: { words: string; before: string } | null
}
