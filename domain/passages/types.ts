/** Where something stands in the text of an essay, in UTF-16 code units: domain/passages/passage-text.ts. */
export interface TextRange {
  start: number
  end: number
}

/** A passage by what it says and what stands beside it (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). */
export interface PassageSelector extends TextRange {
  quote: string
  /** What stood before and after it, at most so much as `contextLength` says. */
  prefix: string
  suffix: string
  /** By how many edits the place most like it differed in the text in which it was chosen; 0: the same words stood twice. */
  rival: number
}

/** What a comment is about, as readers see it. */
export interface CommentPassage {
  /** As it stood when it was chosen. Empty where readers no longer see the revision that said so. */
  quote: string
  /** False: the essay no longer says so, or not so that anybody could be sure. */
  stands: boolean
  /** Where it stands in the essay as it is published now; null where it does not, or has not been looked for yet. */
  start: number | null
  end: number | null
  /** Of what no longer stands: the revision in which it does. Null where readers may not see that. */
  path: string | null
}

/** A passage that readers wrote about. */
export interface PassageMark extends TextRange {
  /** As the essay says it now. */
  quote: string
  /** How many comments that readers see are about it. */
  count: number
  /** The threads that they stand in, by their first comment, in the order in which they were written. */
  rootIds: string[]
}
