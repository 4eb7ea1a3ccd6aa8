interface Essay {
  title: string
  address: string
}

/** The file that somebody downloads. */
export interface OwnDataFile {
  publication: string
  address: string
  madeAt: Date
  comments: {
    id: string
    /** The id of the comment that it replies to. */
    answers: string | null
    essay: Essay
    name: string
    email: string
    /** Markdown, as typed. */
    text: string
    createdAt: Date
    editedAt: Date | null
    earlier: { text: string; until: Date }[]
    /** What of the essay it is about, as it stood then; null for all of it. */
    passage: string | null
  }[]
  /** What was sent to the author of an essay alone. */
  notes: {
    id: string
    essay: Essay
    passage: string
    kind: string
    text: string
    suggestion: string
    name: string
    email: string
    wantsCredit: boolean
    createdAt: Date
  }[]
  liked: { comment: string; essay: Essay; at: Date }[]
  reported: { comment: string; essay: Essay; at: Date; reason: string; text: string }[]
}

/** How much was erased. */
export interface ErasedData {
  comments: number
  notes: number
  likes: number
  reports: number
}
