import type { PublishedArticle } from '@/domain/articles/types'
import { cardBlocks } from '@/domain/cards/card-blocks'
import type {
  AuthorsNoteNode,
  BlockNode,
  FigureNode,
  InlineNode,
  ListItemNode,
  ListNode,
  SideBarNode,
  TableNode,
} from '@/domain/document/document'
import { valueIn } from '@/domain/document/document-list'
import { type DocumentOutline, outlineOf } from '@/domain/document/document-outline'
import { formatPartialDate } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator-for'
import { directionOf } from '@/platform/language/direction'
import { element, type Markup, writeMarkup } from '@/platform/markup/markup'
import { lineHtml, noteIds } from './line-html'
import { wholeAddress } from './whole-address'

interface Setting {
  article: PublishedArticle
  /** The essay's own, whole. */
  url: string
  /** The publication's words, for what it says between the author's. */
  t: Translator
  language: string
  outline: DocumentOutline
}

/** An essay for programs that know no style of ours: plain HTML, whole addresses, the notes at its end. */
export function essayHtml(article: PublishedArticle, { url, t, language }: Pick<Setting, 'url' | 't' | 'language'>): string {
  const setting: Setting = { article, url, t, language, outline: outlineOf(article.body) }
  const blocks = [...standfirst(article), ...blocksHtml(article.body.content, setting), ...notes(setting)]
  // Programs draw their own page around it, which runs the other way.
  const isTurned = directionOf(language) === 'rtl'
  return writeMarkup(isTurned ? [element('div', { lang: language, dir: 'rtl' }, ...blocks)] : blocks)
}

function standfirst({ standfirst }: PublishedArticle): Markup[] {
  return standfirst ? [element('p', {}, element('em', {}, standfirst))] : []
}

function blocksHtml(nodes: readonly BlockNode[], setting: Setting): Markup[] {
  return nodes.flatMap((node) => blockHtml(node, setting))
}

function blockHtml(node: BlockNode, setting: Setting): Markup[] {
  const line = (content: readonly InlineNode[] | undefined) => lineHtml(content ?? [], setting)
  switch (node.type) {
    case 'paragraph':
      return node.content?.length ? [element('p', {}, ...line(node.content))] : []
    case 'heading':
      return node.content?.length ? [element(`h${node.attrs.level}`, {}, ...line(node.content))] : []
    case 'pullQuote':
      return node.content?.length ? [element('blockquote', {}, element('p', {}, element('strong', {}, ...line(node.content))))] : []
    case 'codeBlock':
      return [element('pre', { dir: 'ltr' }, element('code', {}, (node.content ?? []).map(({ text }) => text).join('')))]
    case 'horizontalRule':
      return [element('hr')]
    case 'figure':
      return figureHtml(node, setting)
    case 'embed':
      // Nothing plays far from the page: a link does.
      return blocksHtml([cardBlocks(node, setting.article.cards, setting.t)], setting)
    case 'table':
      return [tableHtml(node, setting)]
    case 'bulletList':
    case 'orderedList':
      return [listHtml(node, setting)]
    case 'blockquote':
      return [element('blockquote', {}, ...blocksHtml(node.content, setting))]
    case 'authorsNote':
      return [asideHtml(authorsNoteLabel(node, setting), node, setting)]
    case 'sideBar':
      return [asideHtml(node.attrs.title || setting.t('article.sideBar'), node, setting)]
  }
}

function authorsNoteLabel({ attrs }: AuthorsNoteNode, { t }: Setting): string {
  const label = t('article.authorsNote')
  return attrs.date ? `${label} · ${formatPartialDate(attrs.date, t.lang)}` : label
}

function asideHtml(label: string, node: AuthorsNoteNode | SideBarNode, setting: Setting): Markup {
  return element(
    'aside',
    {},
    element('hr'),
    element('p', {}, element('strong', {}, label)),
    ...blocksHtml(node.content, setting),
    element('hr'),
  )
}

function tableHtml({ attrs, content }: TableNode, setting: Setting): Markup {
  const rows = content.map((row) =>
    element(
      'tr',
      {},
      ...row.content.map((cell) => element(cell.type === 'tableHeader' ? 'th' : 'td', {}, ...lineHtml(cell.content ?? [], setting))),
    ),
  )
  return element('table', {}, ...(attrs.caption ? [element('caption', {}, attrs.caption)] : []), element('tbody', {}, ...rows))
}

function listHtml(node: ListNode, setting: Setting): Markup {
  const items = node.content.map((item) => element('li', { value: valueIn(node, item) }, ...itemHtml(item, setting)))
  const { start, type } = node.attrs ?? {}
  return node.type === 'bulletList'
    ? element('ul', {}, ...items)
    : element('ol', { start: start === 1 ? undefined : start, type }, ...items)
}

function itemHtml({ content }: ListItemNode, setting: Setting): Markup[] {
  const [first, ...rest] = content
  const isTight = first?.type === 'paragraph' && rest.every((node) => node.type !== 'paragraph')
  return isTight ? [...lineHtml(first.content ?? [], setting), ...blocksHtml(rest, setting)] : blocksHtml(content, setting)
}

function figureHtml({ attrs, content = [] }: FigureNode, setting: Setting): Markup[] {
  const picture = setting.article.media[attrs.mediaId]
  const caption = [
    ...lineHtml(content, setting),
    ...(attrs.credit ? [content.length > 0 ? ' ' : '', element('small', {}, attrs.credit)] : []),
  ]
  const { src, width, height } = picture ?? {}
  const image = src ? [element('img', { src: wholeAddress(src, setting.url), alt: attrs.alt, width, height })] : []
  const words = caption.length > 0 ? [element('figcaption', {}, ...caption)] : []
  return image.length + content.length > 0 ? [element('figure', {}, ...image, ...words)] : []
}

function notes(setting: Setting): Markup[] {
  const { footnotes } = setting.outline
  if (footnotes.length === 0) return []
  const items = footnotes.map(({ content = [] }, index) => {
    const { note, mark } = noteIds(setting.article.id, index + 1)
    return element('li', { id: note }, ...lineHtml(content, setting), ' ', element('a', { href: `#${mark}` }, '↩'))
  })
  return [element('hr'), element('p', {}, element('strong', {}, setting.t('feeds.notes'))), element('ol', {}, ...items)]
}
