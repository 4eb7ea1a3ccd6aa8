import { element, type Markup } from '@/platform/markup/markup'
import { absoluteAddress } from '../../absolute-address'
import type { Book } from '../../formats/epub/book'
import { label, languageOf } from '../../formats/epub/label'
import type { HtmlProfile } from '../contract'

/** For a book (EPUB 3): what each thing is, for reading programs; pictures and headings by their names in the book, notes as its own. */
export function epubProfile(book: Book): HtmlProfile {
  const { t, outline } = book.context
  return {
    between: '\n',
    blank: ' ',
    marks: ['link', 'bold', 'italic', 'strike', 'code'],
    strike: 'del',
    tightPoints: false,
    address: (href) => addressIn(href, book),
    noteMark(number) {
      const attributes = {
        class: 'note-mark',
        id: `noteref-${number}`,
        href: `#note-${number}`,
        'epub:type': 'noteref',
        role: 'doc-noteref',
      }
      return element('a', { ...attributes, 'aria-label': t('article.note', { number }) }, String(number))
    },
    notes: (lines) => [notesSection(lines, book)],
    heading(node, line) {
      const id = book.anchors.get(outline.headingIds.get(node) ?? '')
      return id ? [element(`h${node.attrs.level}`, { id }, ...line)] : []
    },
    pullQuote: (line) => element('aside', { class: 'pull', role: 'doc-pullquote', 'epub:type': 'pullquote' }, element('p', {}, ...line)),
    picture({ mediaId, alt }) {
      const picture = book.pictures.get(mediaId)
      return picture && element('img', { src: picture.file, alt })
    },
    credit: (text) => element('span', { class: 'credit' }, text),
    aside(node, blocks) {
      if (node.type === 'authorsNote') return aside('authors-note', label(book.labels.authorsNote(node), book), blocks)
      const { title } = node.attrs
      return aside('side-bar', title ? element('p', { class: 'label' }, title) : label(t('article.sideBar'), book), blocks)
    },
  }
}

const aside = (kind: string, title: Markup, blocks: readonly Markup[]) =>
  element('aside', { class: kind, role: 'note', 'epub:type': 'sidebar' }, title, ...blocks)

function notesSection(lines: readonly Markup[][], { context: { t }, essay }: Book): Markup {
  const notes = lines.map((line, index) => {
    const number = index + 1
    const back = { href: `#noteref-${number}`, role: 'doc-backlink', 'aria-label': t('article.backToNote', { number }) }
    const attributes = { id: `note-${number}`, 'epub:type': 'footnote', role: 'doc-footnote' }
    return element('aside', attributes, element('p', {}, element('a', back, `${number}.`), ' ', ...line))
  })
  const title = element('h2', { id: 'notes', ...languageOf(essay.publication.language) }, t('exports.notes'))
  return element('section', { class: 'notes', 'epub:type': 'footnotes' }, title, ...notes.flatMap((note) => ['\n', note]))
}

/** A link within the essay stays within the book, where what it leads to is there. */
function addressIn(href: string, { essay, anchors }: Book): string {
  const anchor = href.startsWith('#') ? anchors.get(href.slice(1)) : undefined
  const address = anchor ? `#${anchor}` : absoluteAddress(href, essay)
  return uri(URL.canParse(address) && !address.startsWith('mailto:') ? new URL(address).href : address)
}

/** Validators want percent signs where browsers forgive their absence. */
function uri(address: string): string {
  return address.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (sign) => encodeURIComponent(sign))
}
