import { cardBlocks } from '@/domain/cards/card-blocks'
import type { BlockNode, InlineNode, ListItemNode, ListNode, TableNode } from '@/domain/document/document'
import { valueIn } from '@/domain/document/document-list'
import { absoluteAddress } from '../../absolute-address'
import { type Span, spansOf } from '../../spans'
import type { Book } from './book'
import { element, xml } from './xml'

/** Blocks as XHTML. */
export function writeBlocks(nodes: readonly BlockNode[], book: Book): string {
  return nodes.map((node) => writeBlock(node, book)).join('\n')
}

function writeBlock(node: BlockNode, book: Book): string {
  const { t } = book.context
  switch (node.type) {
    case 'paragraph':
      return filled('p', {}, writeLine(node.content, book))
    case 'heading': {
      const id = book.anchors.get(book.context.outline.headingIds.get(node) ?? '')
      return id ? element(node.attrs.level === 2 ? 'h2' : 'h3', { id }, writeLine(node.content, book)) : ''
    }
    case 'pullQuote':
      return filled(
        'aside',
        { class: 'pull', role: 'doc-pullquote', 'epub:type': 'pullquote' },
        filled('p', {}, writeLine(node.content, book)),
      )
    case 'codeBlock':
      return element('pre', { dir: 'ltr' }, element('code', {}, xml((node.content ?? []).map((part) => part.text).join('')) || ' '))
    case 'horizontalRule':
      return element('hr', {})
    case 'figure':
      return figure(node, book)
    case 'embed':
      return writeBlocks([cardBlocks(node, book.essay.cards, t)], book)
    case 'table':
      return table(node, book)
    case 'bulletList':
    case 'orderedList':
      return list(node, book)
    case 'blockquote':
      return filled('blockquote', {}, writeBlocks(node.content, book))
    case 'authorsNote':
      return aside('authors-note', label(book.labels.authorsNote(node), book), writeBlocks(node.content, book))
    case 'sideBar': {
      const title = node.attrs.title ? element('p', { class: 'label' }, xml(node.attrs.title)) : label(t('article.sideBar'), book)
      return aside('side-bar', title, writeBlocks(node.content, book))
    }
  }
}

const filled = (name: string, attributes: Record<string, string>, content: string) =>
  content === '' ? '' : element(name, attributes, content)
const aside = (kind: string, ...content: string[]) => element('aside', { class: kind, role: 'note', 'epub:type': 'sidebar' }, ...content)

/** Words of the publication, in its language and not the essay's. */
export function label(text: string, { essay }: Book): string {
  return element('p', { class: 'label', ...languageOf(essay.publication.language) }, xml(text))
}

export const languageOf = (language: string) => ({ lang: language, 'xml:lang': language })

export function writeLine(content: readonly InlineNode[] | undefined, book: Book): string {
  return writeSpans(spansOf(content, book.context.outline), book)
}

function writeSpans(spans: readonly Span[], book: Book): string {
  return spans.map((span) => writeSpan(span, book)).join('')
}

const elements = { bold: 'strong', italic: 'em', strike: 'del', code: 'code' } as const

function writeSpan(span: Span, book: Book): string {
  if (span.kind === 'text') return xml(span.text)
  if (span.kind === 'break') return '<br/>'
  if (span.kind === 'note') return noteMark(span.number, book)
  const inner = writeSpans(span.spans, book)
  if (span.mark.type !== 'link') return element(elements[span.mark.type], {}, inner)
  return element('a', { href: addressIn(span.mark.attrs.href, book) }, inner)
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

function noteMark(number: number, { context }: Book): string {
  const name = context.t('article.note', { number })
  const attributes = { class: 'note-mark', id: `noteref-${number}`, href: `#note-${number}`, 'epub:type': 'noteref', role: 'doc-noteref' }
  return element('a', { ...attributes, 'aria-label': name }, String(number))
}

function figure({ attrs, content }: BlockNode & { type: 'figure' }, book: Book): string {
  const picture = book.pictures.get(attrs.mediaId)
  const caption = writeLine(content, book)
  if (!picture && caption === '') return ''
  const image = picture ? element('img', { src: picture.file, alt: attrs.alt }) : ''
  const credit = attrs.credit ? element('span', { class: 'credit' }, xml(attrs.credit)) : ''
  return element('figure', {}, image, filled('figcaption', {}, [caption, credit].filter(Boolean).join(' ')))
}

function table({ attrs, content }: TableNode, book: Book): string {
  const rows = content.map((row) =>
    element(
      'tr',
      {},
      row.content.map((cell) => element(cell.type === 'tableHeader' ? 'th' : 'td', {}, writeLine(cell.content, book))).join(''),
    ),
  )
  return element('table', {}, filled('caption', {}, xml(attrs.caption)), element('tbody', {}, rows.join('\n')))
}

function list(node: ListNode, book: Book): string {
  const start = node.attrs?.start ?? 1
  const items = node.content.map((item) => listItem(item, node, book)).join('\n')
  return node.type === 'bulletList'
    ? element('ul', {}, items)
    : element('ol', { start: start === 1 ? undefined : String(start), type: node.attrs?.type }, items)
}

function listItem(item: ListItemNode, list: ListNode, book: Book): string {
  const value = valueIn(list, item)
  return element('li', { value: value === undefined ? undefined : String(value) }, writeBlocks(item.content, book) || ' ')
}
