import { cardBlocks } from '@/domain/cards/card-blocks'
import type { BlockNode, InlineNode } from '@/domain/document/document'
import { numbersOf } from '@/domain/document/document-list'
import { plainText } from '@/domain/document/document-text'
import type { Labels } from '../../labels'
import type { EssayToExport, ExportContext, SavedPicture } from '../../types'
import { type ColumnTexts, columnTexts, isTall } from './column-texts'
import type { Opening } from './opening'
import { type PrintSpan, printLine } from './print-spans'

/** A block as templates/blocks.typ reads it. */
export type PrintBlock =
  | { type: 'paragraph' | 'pullQuote'; spans: PrintSpan[] }
  | ({ type: 'opening' } & Opening)
  | { type: 'heading'; level: 1 | 2; spans: PrintSpan[] }
  | { type: 'codeBlock'; text: string }
  | { type: 'horizontalRule' }
  | { type: 'figure'; picture: { file: string; share: number } | null; alt: string; credit: string; wide: boolean; spans: PrintSpan[] }
  | { type: 'list'; ordered: boolean; numbering: string; numbers: number[]; items: PrintBlock[][] }
  | { type: 'table'; caption: string; columns: ColumnTexts[]; tall: boolean; rows: { header: boolean; spans: PrintSpan[] }[][] }
  | { type: 'blockquote'; blocks: PrintBlock[] }
  | { type: 'authorsNote'; label: string; blocks: PrintBlock[] }
  | { type: 'sideBar'; label: string; titled: boolean; long: boolean; blocks: PrintBlock[] }

/** What one essay’s blocks are prepared with. */
export interface Press {
  essay: EssayToExport
  context: ExportContext
  labels: Labels
  /** Pictures whose files are there, by their ids. */
  pictures: ReadonlyMap<string, { file: string; picture: SavedPicture }>
  /** The level of the heading before: an outline must not skip one. */
  level: 0 | 1 | 2
}

// About six lines. More would leave the foot of a page white rather than break.
const breaksFrom = 340
const charactersOfLine = 60
// Of a line that no break fits into; the measure holds about so many characters of code.
const codeMeasure = 71

/** Blocks for the typesetter. What shows nothing is left out. */
export function printBlocks(nodes: readonly BlockNode[], press: Press): PrintBlock[] {
  return nodes.flatMap((node) => printBlock(node, press))
}

function printBlock(node: BlockNode, press: Press): PrintBlock[] {
  const line = (content: readonly InlineNode[] | undefined) => printLine(content, press.essay, press.context)
  switch (node.type) {
    case 'paragraph':
    case 'pullQuote':
      return node.content?.length ? [{ type: node.type, spans: line(node.content) }] : []
    case 'heading':
      return press.context.outline.headingIds.has(node) ? [{ type: 'heading', level: levelOf(node, press), spans: line(node.content) }] : []
    case 'codeBlock':
      return [{ type: 'codeBlock', text: breakable((node.content ?? []).map((part) => part.text).join('')) }]
    case 'horizontalRule':
      return [{ type: 'horizontalRule' }]
    case 'figure':
      return figure(node, line(node.content), press)
    case 'embed':
      return printBlocks([cardBlocks(node, press.essay.cards, press.context.t)], press)
    case 'table': {
      const rows = node.content.map((row) =>
        row.content.map((cell) => ({ header: cell.type === 'tableHeader', spans: line(cell.content) })),
      )
      return [{ type: 'table', caption: node.attrs.caption, columns: columnTexts(node), tall: isTall(node), rows }]
    }
    case 'bulletList':
    case 'orderedList': {
      const items = node.content.map((item) => printBlocks(item.content, press))
      return [
        { type: 'list', ordered: node.type === 'orderedList', numbering: `${node.attrs?.type ?? '1'}.`, numbers: numbersOf(node), items },
      ]
    }
    case 'blockquote':
      return [{ type: 'blockquote', blocks: printBlocks(node.content, press) }]
    case 'authorsNote':
      return [{ type: 'authorsNote', label: press.labels.authorsNote(node), blocks: printBlocks(node.content, press) }]
    case 'sideBar': {
      const { title } = node.attrs
      const long = plainText({ type: 'doc', content: node.content }).length + node.content.length * charactersOfLine > breaksFrom
      const label = title || press.context.t('article.sideBar')
      return [{ type: 'sideBar', label, titled: title !== '', long, blocks: printBlocks(node.content, press) }]
    }
  }
}

function levelOf({ attrs }: BlockNode & { type: 'heading' }, press: Press): 1 | 2 {
  const level = attrs.level === 2 || press.level === 0 ? 1 : 2
  press.level = level
  return level
}

/** Very long words of code may break anywhere, rather than run off the sheet. */
function breakable(code: string): string {
  return code.replace(/\S{72,}/gu, (word) => (word.match(new RegExp(`.{1,${codeMeasure}}`, 'gsu')) ?? []).join('\u200b'))
}

// Millimetres: the measure, a wide picture’s, the highest that leaves room for a caption, and a pixel’s at 150 to the inch.
const measure = { text: 122, wide: 156, full: 156, highest: 165, pixel: 25.4 / 150 }

function figure({ attrs }: BlockNode & { type: 'figure' }, spans: PrintSpan[], { pictures }: Press): PrintBlock[] {
  const { alt, credit, width, mediaId } = attrs
  const found = pictures.get(mediaId)
  if (!found && spans.length === 0) return []
  const share = found ? shareOf(found.picture, measure[width]) : 1
  return [
    { type: 'figure', picture: found ? { file: found.file, share } : null, alt, credit, wide: width !== 'text' && share === 1, spans },
  ]
}

/** How much of the line a picture takes: no more pixels to the inch than it has, and no higher than a page. */
function shareOf({ width, height }: SavedPicture, available: number): number {
  return Math.min(1, (width * measure.pixel) / available, (measure.highest * width) / height / available)
}
