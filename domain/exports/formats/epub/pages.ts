import type { OutlineEntry } from '@/domain/document/document-outline'
import { element, type Markup, writeXml } from '@/platform/markup/markup'
import type { HtmlRendering } from '../../html/contract'
import { epubProfile } from '../../html/profiles/epub'
import { renderBlocks, renderNotes } from '../../html/render-blocks'
import { type Book, coverFile } from './book'
import { label, languageOf } from './label'

function page(book: Book, title: string, kind: string, ...body: Markup[]): string {
  const language = languageOf(book.essay.language)
  const head = element('head', {}, element('title', {}, title), element('link', { rel: 'stylesheet', href: 'style.css' }))
  const space = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' }
  const html = element('html', { ...space, ...language, dir: book.direction }, head, '\n', element('body', { class: kind }, ...body))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${writeXml([html])}\n`
}

/** The cover: the picture of it, or its words where none could be drawn. */
export function coverPage(book: Book, drawn: boolean): string {
  const { title, author, publication } = book.essay
  const words = [element('p', { class: 'label' }, publication.name), element('p', { class: 'title' }, title), element('p', {}, author)]
  const face = drawn ? [element('img', { src: coverFile, alt: `${publication.name}: ${title}, ${author}` })] : words
  return page(book, book.context.t('exports.cover'), 'cover', element('section', { 'epub:type': 'cover' }, ...face))
}

/** The essay, its notes and where it comes from. */
export function essayPage(book: Book): string {
  const { essay, context } = book
  const rendering: HtmlRendering = { profile: epubProfile(book), outline: context.outline, cards: essay.cards, t: context.t }
  const end = element('p', { class: 'end' }, '❧')
  const article = element('article', {}, head(book), '\n', ...renderBlocks(essay.body.content, rendering), '\n', end)
  return page(book, essay.title, 'essay', article, '\n', ...renderNotes(rendering), '\n', colophon(book))
}

function head(book: Book): Markup {
  const { title, standfirst, author } = book.essay
  const { written, published, revised } = book.labels
  const dates = [written, published, revised].filter(Boolean).join(' · ')
  return element(
    'header',
    {},
    element('h1', { id: 'title' }, title),
    standfirst ? element('p', { class: 'standfirst' }, standfirst) : '',
    element('p', { class: 'by' }, author),
    label(dates, book),
  )
}

function colophon({ essay, labels }: Book): Markup {
  const { name, language, licence } = essay.publication
  const rights = licence.url ? element('a', { href: licence.url }, labels.licence) : labels.licence
  const lines: Markup[][] = [
    [name],
    [element('a', { href: essay.url }, essay.url)],
    [labels.revision],
    labels.copyright ? [labels.copyright, ' · ', rights] : [rights],
  ]
  return element('footer', { 'epub:type': 'colophon', ...languageOf(language) }, ...lines.map((line) => element('p', {}, ...line)))
}

/** The table of contents: headings, the smaller inside the larger. */
export function navigation(book: Book): string {
  const { outline, t } = book.context
  const entries = [[link('essay.xhtml#title', book.essay.title)], ...chapters(outline.headings, book)]
  if (outline.footnotes.length > 0) entries.push([link('essay.xhtml#notes', t('exports.notes'))])
  const contents = element('h2', {}, t('exports.contents'))
  const list = element('ol', {}, ...entries.map((entry) => element('li', {}, ...entry)))
  return page(book, t('exports.contents'), 'contents', element('nav', { 'epub:type': 'toc', role: 'doc-toc' }, contents, list))
}

const link = (href: string, text: string) => element('a', { href }, text)

function chapters(headings: readonly OutlineEntry[], { anchors }: Book): Markup[][] {
  const found: { own: Markup; inner: Markup[] }[] = []
  for (const { id, level, text } of headings) {
    const entry = link(`essay.xhtml#${anchors.get(id) ?? ''}`, text)
    const last = found.at(-1)
    if (level === 3 && last) last.inner.push(element('li', {}, entry))
    else found.push({ own: entry, inner: [] })
  }
  return found.map(({ own, inner }) => (inner.length > 0 ? [own, element('ol', {}, ...inner)] : [own]))
}
