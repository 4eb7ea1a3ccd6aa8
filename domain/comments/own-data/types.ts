interface Essay {
  title: string
  address: string
}

/** The file that somebody downloads. */
export interface OwnDataFile extends OwnFollowing {
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
  /** When they last wrote in a thread that is slow; kept for a day at most. */
  turns: { essay: Essay; at: Date }[]
}

/** A way by which somebody is told: an e-mail address, or the host of a browser's push service. */
interface Place {
  channel: string
  to: string
}

/** What somebody follows and was told of. */
export interface OwnFollowing {
  /** Null: it was never theirs by their own word, and what others do there is not told. */
  noticesTo: (Place & { asked: Date[]; confirmed: Date[]; since: Date | null; refused: Date | null })[]
  /** `digest` null: nobody has confirmed it. */
  follows: (Place & { kind: string; essay: Essay | null; digest: string | null; confirmedAt: Date | null; createdAt: Date })[]
  told: (Place & { comment: string; essay: Essay; at: Date; sentAt: Date | null })[]
}

/** How much was erased. */
export interface ErasedData {
  comments: number
  notes: number
  likes: number
  reports: number
  follows: number
}
