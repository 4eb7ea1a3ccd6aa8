import type {
  AuthorsNoteNode,
  BlockNode,
  BlockquoteNode,
  EmbedNode,
  FigureNode,
  HeadingNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
  PullQuoteNode,
  SideBarNode,
  TableNode,
  TextNode,
} from '@/domain/document/document'
import { inline } from './inline'

// The blocks of an essay, as short as their names: an essay of the demo reads almost like its page.

export const p = (text: string): ParagraphNode => ({ type: 'paragraph', content: inline(text) })
export const h2 = (text: string): HeadingNode => ({ type: 'heading', attrs: { level: 2 }, content: inline(text) })
export const h3 = (text: string): HeadingNode => ({ type: 'heading', attrs: { level: 3 }, content: inline(text) })
export const pull = (text: string): PullQuoteNode => ({ type: 'pullQuote', content: inline(text) })
export const quote = (...texts: string[]): BlockquoteNode => ({ type: 'blockquote', content: texts.map(p) })
export const divider: BlockNode = { type: 'horizontalRule' }
export const code = (text: string): BlockNode => ({ type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', text }] })
export const note = (date: string, ...texts: string[]): AuthorsNoteNode => ({ type: 'authorsNote', attrs: { date }, content: texts.map(p) })
export const sideBar = (title: string, ...content: SideBarNode['content']): SideBarNode => ({ type: 'sideBar', attrs: { title }, content })

/** An item: its text, and perhaps a list under it. */
type Item = string | [string, ListNode]

const item = (given: Item): ListItemNode => {
  const [text, ...inner] = typeof given === 'string' ? [given] : given
  return { type: 'listItem', content: [p(text), ...inner] }
}
export const ul = (...items: Item[]): ListNode => ({ type: 'bulletList', content: items.map(item) })
export const ol = (...items: Item[]): ListNode => ({ type: 'orderedList', attrs: { start: 1 }, content: items.map(item) })

/** The first row names the columns, the first cell of each other row its row. */
export const table = (caption: string, ...rows: string[][]): TableNode => ({
  type: 'table',
  attrs: { caption },
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((words, column) => ({
      type: row === 0 || column === 0 ? 'tableHeader' : 'tableCell',
      content: inline(words) as TextNode[],
    })),
  })),
})

export const embed = (url: string, caption: string): EmbedNode => ({ type: 'embed', attrs: { url, title: '' }, content: inline(caption) })

interface Picture {
  mediaId: string
  alt: string
  caption: string
  credit?: string
  width?: 'text' | 'wide'
}

export const figure = ({ mediaId, alt, caption, credit = 'Cut by the author', width = 'text' }: Picture): FigureNode => ({
  type: 'figure',
  attrs: { mediaId, alt, credit, width },
  content: inline(caption),
})
