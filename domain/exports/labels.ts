import type { AuthorsNoteNode } from '@/domain/document/document'
import { formatDate, formatPartialDate } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'
import type { EssayToExport } from './types'

/** What the publication says around an essay, in its own language: the same words in every format. */
export interface Labels {
  /** “Written October 2022”; empty if it is not said. */
  written: string
  published: string
  /** Empty for the first revision. */
  revised: string
  /** “Revision 2, 11 March 2026”. */
  revision: string
  /** “© 2026 Nune Adamyan”; empty for what is in the public domain. */
  copyright: string
  /** The licence by its name, or that all rights are reserved. */
  licence: string
  authorsNote(node: AuthorsNoteNode): string
}

/** Says what stands around this essay. */
export function labelsOf(essay: EssayToExport, t: Translator): Labels {
  const { language } = essay.publication
  const day = (at: Date) => formatDate(at, essay.publication)
  const { number, at } = essay.revision
  return {
    written: writtenInWords(essay.writtenOn, t),
    published: plain(t, 'article.published', day(essay.publishedAt)),
    revised: number > 1 ? plain(t, 'article.revised', day(at)) : '',
    revision: t('exports.revision', { number, date: day(at) }),
    ...rightsOf(essay, t),
    authorsNote: ({ attrs }) =>
      attrs.date ? `${t('article.authorsNote')} · ${formatPartialDate(attrs.date, language)}` : t('article.authorsNote'),
  }
}

/** When an essay was written, as far as it is known: “Written October 2022”. Empty if it is not said. */
export function writtenInWords(writtenOn: string, t: Translator): string {
  return writtenOn ? plain(t, 'article.written', formatPartialDate(writtenOn, t.lang)) : ''
}

interface Owned {
  author: string
  publishedAt: Date
  publication: Pick<EssayToExport['publication'], 'licence' | 'timeZone'>
}

/** Whose an essay is, and what others may do with it. */
export function rightsOf({ author, publishedAt, publication }: Owned, t: Translator): Pick<Labels, 'copyright' | 'licence'> {
  const { licence, timeZone } = publication
  const year = formatDate(publishedAt, { language: 'en', timeZone }, 'year')
  return {
    copyright: licence.id === 'cc0-1.0' ? '' : t('exports.copyright', { year, author }),
    licence: licence.name || t('exports.allRightsReserved'),
  }
}

/** A sentence of the page, which marks its date there, as plain text. */
function plain(t: Translator, key: 'article.written' | 'article.published' | 'article.revised', when: string): string {
  return t.markup(key, { when, date: (chunks) => chunks })
}
