import { formatPartialDate } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'
import { element } from '@/platform/markup/markup'
import type { HtmlProfile } from '../contract'
import { wholeAddress } from '../whole-address'

interface FeedEssay {
  id: string
  /** The essay's own, whole. */
  url: string
  media: Record<string, { src: string; width: number; height: number }>
  t: Translator
}

/** For programs that read feeds and know no style of ours: plain elements without classes, whole addresses. */
export function feedProfile({ id, url, media, t }: FeedEssay): HtmlProfile {
  return {
    between: '',
    blank: '',
    // As it always was: a feed whose essays change their HTML would have programs show all of them as new.
    marks: ['link', 'code', 'strike', 'italic', 'bold'],
    strike: 's',
    tightPoints: true,
    address: (href) => wholeAddress(href, url),
    noteMark(number) {
      const { note, mark } = noteIds(id, number)
      return element('sup', {}, element('a', { href: `#${note}`, id: mark }, String(number)))
    },
    notes: (lines) => [
      element('hr'),
      element('p', {}, element('strong', {}, t('feeds.notes'))),
      element(
        'ol',
        {},
        ...lines.map((line, index) => {
          const { note, mark } = noteIds(id, index + 1)
          return element('li', { id: note }, ...line, ' ', element('a', { href: `#${mark}` }, '↩'))
        }),
      ),
    ],
    heading: ({ attrs }, line) => [element(`h${attrs.level}`, {}, ...line)],
    pullQuote: (line) => element('blockquote', {}, element('p', {}, element('strong', {}, ...line))),
    picture({ mediaId, alt }) {
      const { src, width, height } = media[mediaId] ?? {}
      return src ? element('img', { src: wholeAddress(src, url), alt, width, height }) : undefined
    },
    credit: (text) => element('small', {}, text),
    aside: (node, blocks) =>
      element(
        'aside',
        {},
        element('hr'),
        element(
          'p',
          {},
          element('strong', {}, node.type === 'sideBar' ? node.attrs.title || t('article.sideBar') : authorsNoteLabel(node.attrs.date, t)),
        ),
        ...blocks,
        element('hr'),
      ),
  }
}

function authorsNoteLabel(date: string, t: Translator): string {
  const label = t('article.authorsNote')
  return date ? `${label} · ${formatPartialDate(date, t.lang)}` : label
}

/** The names of a note and of its mark. Many essays may stand on one page of a reading program, so the essay is part of them. */
function noteIds(articleId: string, number: number): { note: string; mark: string } {
  // As the programs know them that show a note where its mark is.
  return { note: `fn-${articleId}-${number}`, mark: `fnref-${articleId}-${number}` }
}
