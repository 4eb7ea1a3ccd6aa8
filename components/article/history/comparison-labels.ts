import type { LineKind, LinePlace } from '@/domain/revisions/diff/types'
import type { Words } from '@/i18n/translator-for'

/** What a comparison says besides the words compared. The admin gives its own. */
export interface ComparisonLabels {
  before: string
  after: string
  added: string
  removed: string
  end: string
  movedHere: string
  movedAway: string
  unchanged: (count: number) => string
  kinds: Record<Exclude<LineKind, 'blockTitle'>, string>
  places: Record<Exclude<LinePlace, 'text'>, string>
}

/** The same in the publication's language. */
export function comparisonLabels(words: Words): ComparisonLabels {
  return {
    before: words('history.before'),
    after: words('history.after'),
    added: words('history.added'),
    removed: words('history.removed'),
    end: words('history.end'),
    movedHere: words('history.movedHere'),
    movedAway: words('history.movedAway'),
    unchanged: (count) => words('history.unchanged', { count }),
    kinds: {
      title: words('history.lineTitle'),
      standfirst: words('history.lineStandfirst'),
      writtenOn: words('history.lineWritten'),
      language: words('history.lineLanguage'),
      paragraph: words('history.lineParagraph'),
      heading: words('history.lineHeading'),
      smallHeading: words('history.lineSmallHeading'),
      bulletItem: words('history.lineBullet'),
      numberedItem: words('history.lineNumbered'),
      pullQuote: words('history.linePullQuote'),
      code: words('history.lineCode'),
      rule: words('history.lineRule'),
      picture: words('history.linePicture'),
      embed: words('history.lineEmbed'),
      note: words('history.lineNote'),
      tableRow: words('history.lineTableRow'),
    },
    places: {
      blockquote: words('history.lineQuotation'),
      sideBar: words('article.sideBar'),
      authorsNote: words('article.authorsNote'),
      table: words('article.table'),
    },
  }
}
