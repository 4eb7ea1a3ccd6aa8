/** What a line of an essay is. A block with several paragraphs (a side bar, a list) is several lines. */
export type LineKind =
  | 'title'
  | 'standfirst'
  | 'writtenOn'
  | 'language'
  | 'paragraph'
  | 'heading'
  | 'smallHeading'
  | 'bulletItem'
  | 'numberedItem'
  | 'pullQuote'
  | 'code'
  | 'rule'
  | 'picture'
  | 'embed'
  | 'note'
  | 'tableRow'
  | 'blockTitle'

/** What a line stands in. */
export type LinePlace = 'text' | 'blockquote' | 'sideBar' | 'authorsNote' | 'table'

export type SpanMark = 'bold' | 'italic' | 'strike' | 'code' | 'link'

/** A run of words that share marks and fate. */
export interface Span {
  text: string
  change?: 'added' | 'removed'
  marks?: readonly SpanMark[]
  /** Where a link of this run leads; said only where the run has changed. */
  href?: string
  /** Stands for the mark of a footnote, whose words are a line of their own. */
  isNoteMark?: true
}

/** One line of one of two texts that were compared, its words marked. */
export interface ComparedLine {
  kind: LineKind
  place: LinePlace
  spans: readonly Span[]
  mediaId?: string
}

/**
 * What became of a line. `moved` stands at its new place, with what was changed on the way; `moved-away` where it was.
 * `unchanged` stands for lines that are left out of a short comparison.
 */
export type Row =
  | { kind: 'same'; line: ComparedLine }
  | { kind: 'changed' | 'moved'; before: ComparedLine; after: ComparedLine }
  | { kind: 'added'; after: ComparedLine }
  | { kind: 'removed' | 'moved-away'; before: ComparedLine }
  | { kind: 'unchanged'; count: number }

/** Two texts side by side. */
export interface TextDiff {
  rows: Row[]
  wordsAdded: number
  wordsRemoved: number
}

/** As much of a comparison as is shown at once. The counts are those of the whole. */
export interface ComparisonPage extends TextDiff {
  /** Counted from 1; beyond `pages` there are no rows. */
  page: number
  pages: number
  /** Nothing was changed, on this page or another. */
  isSame: boolean
}

/** What of a comparison is asked for. */
export interface ComparisonPart {
  page: number
  /** Also what nobody changed. */
  whole: boolean
}
