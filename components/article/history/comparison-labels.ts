import type { LineKind, LinePlace } from '@/domain/revisions/diff/types'
import type { Translator } from '@/i18n/translator-for'

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
export function comparisonLabels(t: Translator): ComparisonLabels {
  return {
    before: t('history.before'),
    after: t('history.after'),
    added: t('history.added'),
    removed: t('history.removed'),
    end: t('history.end'),
    movedHere: t('history.movedHere'),
    movedAway: t('history.movedAway'),
    unchanged: (count) => t('history.unchanged', { count }),
    kinds: {
      title: t('history.lineTitle'),
      standfirst: t('history.lineStandfirst'),
      writtenOn: t('history.lineWritten'),
      language: t('history.lineLanguage'),
      paragraph: t('history.lineParagraph'),
      heading: t('history.lineHeading'),
      smallHeading: t('history.lineSmallHeading'),
      bulletItem: t('history.lineBullet'),
      numberedItem: t('history.lineNumbered'),
      pullQuote: t('history.linePullQuote'),
      code: t('history.lineCode'),
      rule: t('history.lineRule'),
      picture: t('history.linePicture'),
      embed: t('history.lineEmbed'),
      note: t('history.lineNote'),
      tableRow: t('history.lineTableRow'),
    },
    places: {
      blockquote: t('history.lineQuotation'),
      sideBar: t('article.sideBar'),
      authorsNote: t('article.authorsNote'),
      table: t('article.table'),
    },
  }
}
