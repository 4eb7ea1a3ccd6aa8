import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import { cardBlocks } from '@/domain/cards/card-blocks'
import type { BlockNode, InlineNode, ListItemNode, ListNode, TableNode } from '@/domain/document/document'
import { isPlainlyCounted, markersOf } from '@/domain/document/document-list'
import { absoluteAddress } from '../../absolute-address'
import type { Labels } from '../../labels'
import { plainSpans, type Span, spansOf } from '../../spans'
import type { EssayToExport, ExportContext } from '../../types'

/** What an essay's tree is turned into Markdown's with. */
export interface Turner {
  essay: EssayToExport
  context: ExportContext
  labels: Labels
}

type Flow = BlockContent | DefinitionContent

/** Blocks as Markdown's. What Markdown has no block for, a side bar, a note, a pull quote, stands in a quotation. */
export function turnBlocks(nodes: readonly BlockNode[], turner: Turner): Flow[] {
  return nodes.flatMap((node) => turnBlock(node, turner))
}

function turnBlock(node: BlockNode, turner: Turner): Flow[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(turnLine(node.content, turner))
    case 'heading': {
      const children = turnLine(node.content, turner)
      return children.length > 0 ? [{ type: 'heading', depth: node.attrs.level, children }] : []
    }
    case 'pullQuote': {
      const children = turnLine(node.content, turner)
      return children.length > 0 ? [{ type: 'blockquote', children: paragraphOf(children) }] : []
    }
    case 'codeBlock':
      return [{ type: 'code', lang: node.attrs?.language || null, value: (node.content ?? []).map((part) => part.text).join('') }]
    case 'horizontalRule':
      return [{ type: 'thematicBreak' }]
    case 'figure':
      return figure(node, turner)
    case 'embed':
      return turnBlocks([cardBlocks(node, turner.essay.cards, turner.context.t)], turner)
    case 'table':
      return table(node, turner)
    case 'bulletList':
    case 'orderedList':
      return [list(node, turner)]
    case 'blockquote':
      return [{ type: 'blockquote', children: turnBlocks(node.content, turner) }]
    case 'authorsNote':
      return [titled(turner.labels.authorsNote(node), turnBlocks(node.content, turner))]
    case 'sideBar':
      return [titled(node.attrs.title || turner.context.t('article.sideBar'), turnBlocks(node.content, turner))]
  }
}

/** The notes, for the end of the text. */
export function turnNotes({ context, ...rest }: Turner): RootContent[] {
  return context.outline.footnotes.map((note, index) => ({
    type: 'footnoteDefinition',
    identifier: String(index + 1),
    label: String(index + 1),
    children: [{ type: 'paragraph', children: turnLine(note.content, { context, ...rest }) }],
  }))
}

function turnLine(content: readonly InlineNode[] | undefined, { essay, context }: Turner): PhrasingContent[] {
  return turnSpans(spansOf(content, context.outline), essay)
}

function turnSpans(spans: readonly Span[], essay: EssayToExport): PhrasingContent[] {
  return spans.map((span): PhrasingContent => {
    if (span.kind === 'text') return { type: 'text', value: span.text }
    if (span.kind === 'break') return { type: 'break' }
    if (span.kind === 'note') return { type: 'footnoteReference', identifier: String(span.number), label: String(span.number) }
    const { mark } = span
    if (mark.type === 'code') return { type: 'inlineCode', value: plainSpans(span.spans) }
    const children = turnSpans(span.spans, essay)
    if (mark.type === 'link') return { type: 'link', url: absoluteAddress(mark.attrs.href, essay), children }
    return { type: ({ bold: 'strong', italic: 'emphasis', strike: 'delete' } as const)[mark.type], children }
  })
}

const paragraphOf = (children: PhrasingContent[]): Flow[] => (children.length > 0 ? [{ type: 'paragraph', children }] : [])

function titled(title: string, blocks: Flow[]): Flow {
  const head: Flow = { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: title }] }] }
  return { type: 'blockquote', children: [head, ...blocks] }
}

function figure({ attrs, content }: BlockNode & { type: 'figure' }, turner: Turner): Flow[] {
  const picture = turner.essay.pictures[attrs.mediaId]
  const caption = turnLine(content, turner)
  if (!picture && caption.length === 0) return []
  const credit: PhrasingContent[] = attrs.credit ? [{ type: 'text', value: caption.length > 0 ? ` (${attrs.credit})` : attrs.credit }] : []
  return [...(picture ? paragraphOf([{ type: 'image', url: picture.url, alt: attrs.alt }]) : []), ...paragraphOf([...caption, ...credit])]
}

/** Markdown's tables always have a head: one without gets an empty one. A line break in a cell would end its row. */
function table({ attrs, content }: TableNode, turner: Turner): Flow[] {
  const [first] = content
  const cellsOf = (row: TableNode['content'][number]) =>
    row.content.map((cell) => ({ type: 'tableCell' as const, children: turnLine(cell.content, turner).map(withoutBreak) }))
  const rows = content.map((row) => ({ type: 'tableRow' as const, children: cellsOf(row) }))
  const hasHead = first?.content.some(({ type }) => type === 'tableHeader')
  const emptyHead = {
    type: 'tableRow' as const,
    children: (first?.content ?? []).map(() => ({ type: 'tableCell' as const, children: [] })),
  }
  const caption: Flow[] = attrs.caption
    ? [{ type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: attrs.caption }] }] }]
    : []
  return [...caption, { type: 'table', children: hasHead ? rows : [emptyHead, ...rows] }]
}

const withoutBreak = (node: PhrasingContent): PhrasingContent => (node.type === 'break' ? { type: 'text', value: ' ' } : node)

/** Markdown counts in plain numbers, one after the other. A list that counts otherwise says its marks itself. */
function list(node: ListNode, turner: Turner): Flow {
  const ordered = node.type === 'orderedList' && isPlainlyCounted(node)
  const marks = node.type === 'orderedList' && !ordered ? markersOf(node) : []
  return {
    type: 'list',
    ordered,
    ...(ordered ? { start: node.attrs?.start ?? 1 } : {}),
    spread: false,
    children: node.content.map((item, index) => listItem(item, turner, marks[index])),
  }
}

function listItem({ content }: ListItemNode, turner: Turner, mark: string | undefined): ListItem {
  const children = turnBlocks(content, turner)
  const [first] = children
  if (mark && first?.type === 'paragraph') first.children.unshift({ type: 'text', value: `${mark} ` })
  return { type: 'listItem', spread: content.filter((node) => node.type === 'paragraph').length > 1, children }
}
