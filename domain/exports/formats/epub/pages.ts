import type { OutlineEntry } from '@/domain/document/document-outline'
import { label, languageOf, writeBlocks, writeLine } from './blocks'
import { type Book, coverFile } from './book'
import { element, xml } from './xml'

function page(book: Book, title: string, kind: string, body: string): string {
  const language = languageOf(book.essay.language)
  const head = element('head', {}, element('title', {}, xml(title)), element('link', { rel: 'stylesheet', href: 'style.css' }))
  const space = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' }
  const html = element('html', { ...space, ...language, dir: book.direction }, head, '\n', element('body', { class: kind }, body))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${html}\n`
}

/** The cover: the picture of it, or its words where none could be drawn. */
export function coverPage(book: Book, drawn: boolean): string {
  const { title, author, publication } = book.essay
  const words = [
    element('p', { class: 'label' }, xml(publication.name)),
    element('p', { class: 'title' }, xml(title)),
    element('p', {}, xml(author)),
  ].join('')
  const face = drawn ? element('img', { src: coverFile, alt: `${publication.name}: ${title}, ${author}` }) : words
  return page(book, book.context.t('keep.cover'), 'cover', element('section', { 'epub:type': 'cover' }, face))
}

/** The essay, its notes and where it comes from. */
export function essayPage(book: Book): string {
  const { essay } = book
  return page(
    book,
    essay.title,
    'essay',
    [
      element('article', {}, head(book), '\n', writeBlocks(essay.body.content, book), '\n', element('p', { class: 'end' }, '❧')),
      notes(book),
      colophon(book),
    ].join('\n'),
  )
}

function head(book: Book): string {
  const { title, standfirst, author } = book.essay
  const { written, published, revised } = book.labels
  const dates = [written, published, revised].filter(Boolean).join(' · ')
  return element(
    'header',
    {},
    element('h1', { id: 'title' }, xml(title)),
    standfirst ? element('p', { class: 'standfirst' }, xml(standfirst)) : '',
    element('p', { class: 'by' }, xml(author)),
    label(dates, book),
  )
}

function notes(book: Book): string {
  const { outline, t } = book.context
  if (outline.footnotes.length === 0) return ''
  const written = outline.footnotes.map((note, index) => {
    const number = index + 1
    const back = element(
      'a',
      { href: `#noteref-${number}`, role: 'doc-backlink', 'aria-label': t('article.backToNote', { number }) },
      `${number}.`,
    )
    return element(
      'aside',
      { id: `note-${number}`, 'epub:type': 'footnote', role: 'doc-footnote' },
      element('p', {}, back, ' ', writeLine(note.content, book)),
    )
  })
  const title = element('h2', { id: 'notes', ...languageOf(book.essay.publication.language) }, xml(t('keep.notes')))
  return element('section', { class: 'notes', 'epub:type': 'footnotes' }, title, '\n', written.join('\n'))
}

function colophon({ essay, labels }: Book): string {
  const { name, language, licence } = essay.publication
  const rights = licence.url ? element('a', { href: licence.url }, xml(labels.licence)) : xml(labels.licence)
  const lines = [
    xml(name),
    element('a', { href: essay.url }, xml(essay.url)),
    xml(labels.revision),
    [xml(labels.copyright), rights].filter(Boolean).join(' · '),
  ]
  return element('footer', { 'epub:type': 'colophon', ...languageOf(language) }, ...lines.map((line) => element('p', {}, line)))
}

/** The table of contents: headings, the smaller inside the larger. */
export function navigation(book: Book): string {
  const { outline, t } = book.context
  const entries = [link('essay.xhtml#title', book.essay.title), ...chapters(outline.headings, book)]
  if (outline.footnotes.length > 0) entries.push(link('essay.xhtml#notes', t('keep.notes')))
  const contents = element('h2', {}, xml(t('keep.contents')))
  const list = element('ol', {}, ...entries.map((entry) => element('li', {}, entry)))
  return page(book, t('keep.contents'), 'contents', element('nav', { 'epub:type': 'toc', role: 'doc-toc' }, contents, list))
}

const link = (href: string, text: string) => element('a', { href }, xml(text))

function chapters(headings: readonly OutlineEntry[], { anchors }: Book): string[] {
  const found: { own: string; inner: string[] }[] = []
  for (const { id, level, text } of headings) {
    const entry = link(`essay.xhtml#${anchors.get(id) ?? ''}`, text)
    const last = found.at(-1)
    if (level === 3 && last) last.inner.push(element('li', {}, entry))
    else found.push({ own: entry, inner: [] })
  }
  return found.map(({ own, inner }) => (inner.length > 0 ? own + element('ol', {}, ...inner) : own))
}
