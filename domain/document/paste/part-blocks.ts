import type { BlockNode, InlineNode, ListItemNode, ListNode, ParagraphNode, TableCellNode } from '../document'
import type { Definitions } from './definitions'
import { heldInQuotation } from './held-blocks'
import { inlineNodes } from './inline-nodes'
import type { ListLine } from './list-lines'
import { markdownInline } from './markdown-inline'
import { type Layout, proseLines } from './prose-lines'
import { kindOf } from './text-lines'
import { type TextPart, textParts } from './text-parts'

/** What holds for the whole text that a part is of. */
export interface Setting {
  isMarkdown: boolean
  definitions: Definitions
  layout: Layout
  /** Its first-level headings are its sections, not its title. */
  hasSections: boolean
}

/** A part of a plain text as an essay's blocks. */
export function partBlocks(part: TextPart, setting: Setting): BlockNode[] {
  switch (part.kind) {
    case 'prose':
      return proseLines(part.lines.join('\n'), setting.layout).flatMap((line) => lineBlock(line, setting))
    case 'heading':
      return [{ type: 'heading', attrs: { level: levelOf(part.depth, setting) }, content: inline(part.words, setting) }]
    case 'list':
      return listsOf(part.points, setting)
    case 'quotation':
      return quotation(part.lines, setting)
    case 'code':
      return [codeBlock(part.language, part.text)]
    case 'table':
      return [
        {
          type: 'table',
          attrs: { caption: '' },
          content: part.rows.map((cells, at) => tableRow(cells, part.hasHead && at === 0, setting)),
        },
      ]
  }
}

function inline(line: string, { isMarkdown, definitions }: Setting): InlineNode[] {
  return isMarkdown ? markdownInline(line, definitions) : inlineNodes(line)
}

function lineBlock(line: string, setting: Setting): BlockNode[] {
  const kind = kindOf(line)
  if (kind === 'blank') return []
  if (kind === 'divider') return [{ type: 'horizontalRule' }]
  // A row of stars may stand round an author's note: who knows that sees to it.
  return [{ type: 'paragraph', content: kind === 'stars' ? [{ type: 'text', text: line }] : inline(line, setting) }]
}

function levelOf(depth: number, { hasSections }: Setting): 2 | 3 {
  return depth <= (hasSections ? 1 : 2) ? 2 : 3
}

function quotation(lines: readonly string[], setting: Setting): BlockNode[] {
  const content = heldInQuotation(textParts(lines, setting.isMarkdown).flatMap((part) => partBlocks(part, setting)))
  return content.length > 0 ? [{ type: 'blockquote', content }] : []
}

function codeBlock(language: string, text: string): BlockNode {
  const content = text === '' ? {} : { content: [{ type: 'text' as const, text }] }
  return { type: 'codeBlock', attrs: { language: language || null }, ...content }
}

function tableRow(cells: readonly string[], isHead: boolean, { isMarkdown, definitions }: Setting) {
  const content = cells.map((cell): TableCellNode => {
    const line = (isMarkdown ? markdownInline(cell, definitions, false) : inlineNodes(cell)) as TableCellNode['content']
    return { type: isHead ? 'tableHeader' : 'tableCell', content: line }
  })
  return { type: 'tableRow' as const, content }
}

/** Points as lists: those further in belong to the one before them, and where signs give way to numbers another list begins. */
function listsOf(points: readonly ListLine[], setting: Setting): ListNode[] {
  const lists: ListNode[] = []
  for (let at = 0; at < points.length; ) {
    const point = points[at] as ListLine
    const after = points.slice(at + 1).findIndex(({ columns }) => columns <= point.columns + 1)
    const next = after < 0 ? points.length : at + 1 + after
    const type = point.number === undefined ? 'bulletList' : 'orderedList'
    const paragraphs = point.texts.map((text): ParagraphNode => ({ type: 'paragraph', content: inline(text, setting) }))
    const item: ListItemNode = { type: 'listItem', content: [...paragraphs, ...listsOf(points.slice(at + 1, next), setting)] }
    const last = lists.at(-1)
    if (last?.type === type) last.content.push(item)
    else
      lists.push({ type, ...(point.number === undefined || point.number === 1 ? {} : { attrs: { start: point.number } }), content: [item] })
    at = next
  }
  return lists
}
