import { foldUnchanged } from './fold-unchanged'
import type { ComparedLine, ComparisonPage, ComparisonPart, Row, Span, TextDiff } from './types'

// About the letters of HTML that a page may have. A row has a fifth of it at most, because lines are cut: see in-pieces.ts.
export const maxCharactersOfPage = 200_000

/** The part of a comparison that is asked for. */
export function pageOf({ rows, ...counts }: TextDiff, { page, whole }: ComparisonPart): ComparisonPage {
  const pages = pagesOf(whole ? rows : foldUnchanged(rows))
  return { ...counts, rows: pages[page - 1] ?? [], page, pages: pages.length, isSame: rows.every(({ kind }) => kind === 'same') }
}

/** The rows of a comparison, as many to a page as can be read and sent: by what they weigh, since a row may be a word or four printed pages. */
export function pagesOf(rows: readonly Row[]): Row[][] {
  let page: Row[] = []
  const pages = [page]
  let letters = 0
  for (const row of rows) {
    const weight = weightOf(row)
    if (page.length > 0 && letters + weight > maxCharactersOfPage) {
      page = []
      pages.push(page)
      letters = 0
    }
    page.push(row)
    letters += weight
  }
  return pages
}

// What stands around the words of a row, of a side of it, of a picture, of a change, of words in bold.
const around = { row: 60, side: 140, picture: 900, change: 150, mark: 40 }

function weightOf(row: Row): number {
  if (row.kind === 'unchanged') return around.row
  if (row.kind === 'moved-away') return around.row + around.side
  // It is shown on both sides.
  if (row.kind === 'same') return around.row + 2 * weightOfLine(row.line)
  return around.row + ('before' in row ? weightOfLine(row.before) : 0) + ('after' in row ? weightOfLine(row.after) : 0)
}

function weightOfLine({ spans, mediaId }: ComparedLine): number {
  return spans.reduce((sum, span) => sum + weightOfSpan(span), around.side + (mediaId === undefined ? 0 : around.picture))
}

function weightOfSpan({ text, change, href = '', marks = [] }: Span): number {
  return text.length + marks.length * around.mark + (change ? around.change + href.length : 0)
}
