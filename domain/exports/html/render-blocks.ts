import { cardBlocks } from '@/domain/cards/card-blocks'
import type { BlockNode, FigureNode, ListItemNode, ListNode, TableNode } from '@/domain/document/document'
import { valueIn } from '@/domain/document/document-list'
import { element, type Markup } from '@/platform/markup/markup'
import type { HtmlRendering } from './contract'
import { renderLine } from './render-line'

/** Blocks of an essay as HTML, for every use: what differs between them is said by the profile. Blocks that say nothing are left out. */
export function renderBlocks(nodes: readonly BlockNode[], rendering: HtmlRendering): Markup[] {
  return divided(
    nodes.map((node) => renderBlock(node, rendering)),
    rendering,
  )
}

/** The notes of the essay, as they stand at its end. */
export function renderNotes(rendering: HtmlRendering): Markup[] {
  const { footnotes } = rendering.outline
  return footnotes.length === 0 ? [] : rendering.profile.notes(footnotes.map(({ content }) => renderLine(content, rendering)))
}

function renderBlock(node: BlockNode, rendering: HtmlRendering): Markup[] {
  const { profile } = rendering
  switch (node.type) {
    case 'paragraph':
      return filled('p', renderLine(node.content, rendering))
    case 'heading':
    case 'pullQuote': {
      const line = renderLine(node.content, rendering)
      if (line.length === 0) return []
      return node.type === 'heading' ? profile.heading(node, line) : [profile.pullQuote(line)]
    }
    case 'codeBlock': {
      const code = (node.content ?? []).map(({ text }) => text).join('')
      return [element('pre', { dir: 'ltr' }, element('code', {}, code || profile.blank))]
    }
    case 'horizontalRule':
      return [element('hr')]
    case 'figure':
      return renderFigure(node, rendering)
    case 'embed':
      // Nothing plays far from the page: a link does.
      return renderBlocks([cardBlocks(node, rendering.cards, rendering.t)], rendering)
    case 'table':
      return [renderTable(node, rendering)]
    case 'bulletList':
    case 'orderedList':
      return [renderList(node, rendering)]
    case 'blockquote':
      return filled('blockquote', renderBlocks(node.content, rendering))
    case 'authorsNote':
    case 'sideBar':
      return [profile.aside(node, renderBlocks(node.content, rendering))]
  }
}

const filled = (name: string, children: readonly Markup[]): Markup[] => (children.length > 0 ? [element(name, {}, ...children)] : [])

function divided(parts: readonly Markup[][], { profile: { between } }: HtmlRendering): Markup[] {
  return between === '' ? parts.flat() : parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]))
}

function renderFigure({ attrs, content }: FigureNode, rendering: HtmlRendering): Markup[] {
  const { profile } = rendering
  const picture = profile.picture(attrs)
  const caption = renderLine(content, rendering)
  if (!picture && caption.length === 0) return []
  const credit = attrs.credit ? [...(caption.length > 0 ? [' '] : []), profile.credit(attrs.credit)] : []
  return [element('figure', {}, ...(picture ? [picture] : []), ...filled('figcaption', [...caption, ...credit]))]
}

function renderTable({ attrs, content }: TableNode, rendering: HtmlRendering): Markup {
  const rows = content.map((row) =>
    row.content.map((cell) => element(cell.type === 'tableHeader' ? 'th' : 'td', {}, ...renderLine(cell.content, rendering))),
  )
  const body = divided(
    rows.map((cells) => [element('tr', {}, ...cells)]),
    rendering,
  )
  return element('table', {}, ...filled('caption', attrs.caption ? [attrs.caption] : []), element('tbody', {}, ...body))
}

function renderList(node: ListNode, rendering: HtmlRendering): Markup {
  const points = node.content.map((item) => [element('li', { value: valueIn(node, item) }, ...renderPoint(item, rendering))])
  if (node.type === 'bulletList') return element('ul', {}, ...divided(points, rendering))
  const { start, type } = node.attrs ?? {}
  return element('ol', { start: start === 1 ? undefined : start, type }, ...divided(points, rendering))
}

function renderPoint({ content }: ListItemNode, rendering: HtmlRendering): Markup[] {
  const [first, ...rest] = content
  const isTight = rendering.profile.tightPoints && first?.type === 'paragraph' && rest.every((node) => node.type !== 'paragraph')
  if (isTight) return [...renderLine(first.content, rendering), ...renderBlocks(rest, rendering)]
  const blocks = renderBlocks(content, rendering)
  return blocks.length > 0 ? blocks : [rendering.profile.blank]
}
