import type { Cards } from '@/domain/cards/types'
import type { AuthorsNoteNode, FigureNode, HeadingNode, Mark, SideBarNode } from '@/domain/document/document'
import type { DocumentOutline } from '@/domain/document/document-outline'
import type { Translator } from '@/i18n/translator-for'
import type { Markup } from '@/platform/markup/markup'

/** What one use of an essay's HTML writes otherwise than another. The rest is the renderer's, and the same for all. */
export interface HtmlProfile {
  /** Between blocks, rows and points: nothing, or a line end for those who look into the file. */
  between: '' | '\n'
  /** What stands in an element that has nothing to hold. */
  blank: '' | ' '
  /** Which mark stands around which, the outermost first. */
  marks: readonly Mark['type'][]
  strike: 's' | 'del'
  /** Points of one paragraph hold its line alone. */
  tightPoints: boolean
  /** Where a link leads from here; undefined: it leads nowhere, and its text stays. */
  address(href: string): string | undefined
  /** The number that a note leaves in the line. */
  noteMark(number: number): Markup
  /** What stands at the end: the lines of the notes in their order, at least one. */
  notes(lines: readonly Markup[][]): Markup[]
  /** `line` is never empty. */
  heading(node: HeadingNode, line: Markup[]): Markup[]
  /** `line` is never empty. */
  pullQuote(line: Markup[]): Markup
  /** Undefined: its file is not there. */
  picture(attrs: FigureNode['attrs']): Markup | undefined
  credit(text: string): Markup
  /** An author's note or a side bar, with what tells what it is. */
  aside(node: AuthorsNoteNode | SideBarNode, blocks: Markup[]): Markup
}

/** One essay that is rendered for one use. */
export interface HtmlRendering {
  profile: HtmlProfile
  outline: DocumentOutline
  /** What is known of the addresses that the text shows cards of. */
  cards: Cards
  /** In the publication's language. */
  t: Translator
}
