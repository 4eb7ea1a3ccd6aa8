import { cardBlocks } from '@/domain/cards/card-blocks'
import type { BlockNode, InlineNode, ListItemNode, ListNode } from '@/domain/document/document'
import { markersOf } from '@/domain/document/document-list'
import { absoluteAddress } from '../../absolute-address'
import { columnsOf, wrap } from '../../columns'
import type { Labels } from '../../labels'
import { spansOf } from '../../spans'
import type { EssayToExport, ExportContext } from '../../types'
import { plainLine } from './lines'
import { tableLines } from './table-lines'

/** What the blocks of one essay are written with. */
export interface Writer {
  essay: EssayToExport
  context: ExportContext
  labels: Labels
}

/** Blocks as paragraphs of lines, no line wider than `width` unless a word is. */
export function writeBlocks(nodes: readonly BlockNode[], writer: Writer, width: number): string[] {
  return nodes.flatMap((node) => {
    const lines = writeBlock(node, writer, width)
    return lines.length > 0 ? [lines.join('\n')] : []
  })
}

function writeBlock(node: BlockNode, writer: Writer, width: number): string[] {
  switch (node.type) {
    case 'paragraph':
      return lineOf(node.content, writer, width)
    case 'heading':
      return underlined(lineOf(node.content, writer, width), node.attrs.level === 2 ? '-' : '')
    case 'pullQuote':
      return indented(lineOf(node.content, writer, width - 16), ' '.repeat(8))
    case 'codeBlock':
      return indented(
        (node.content ?? [])
          .map((part) => part.text)
          .join('')
          .split('\n'),
        '    ',
      )
    case 'horizontalRule':
      return [`${' '.repeat(Math.floor(width / 2))}⁂`]
    case 'figure':
      return figure(node, writer, width)
    case 'embed':
      return writeBlock(cardBlocks(node, writer.essay.cards, writer.context.t), writer, width)
    case 'table':
      return tableLines(node, writer, width)
    case 'bulletList':
    case 'orderedList':
      return list(node, writer, width)
    case 'blockquote':
      return indented(separated(writeBlocks(node.content, writer, width - 8)), '    ')
    case 'authorsNote':
      return boxed(writer.labels.authorsNote(node), writeBlocks(node.content, writer, width), '-', width)
    case 'sideBar':
      return boxed(node.attrs.title || writer.context.t('article.sideBar'), writeBlocks(node.content, writer, width - 4), '=', width)
  }
}

/** The text of a line, broken to the width. */
export function lineOf(content: readonly InlineNode[] | undefined, { context, essay }: Writer, width: number): string[] {
  const text = plainLine(spansOf(content, context.outline), (href) => absoluteAddress(href, essay))
  return text.trim() === '' ? [] : wrap(text, width)
}

/** A title with a line of signs under it, as long as its longest line. */
export function underlined(lines: string[], sign: string): string[] {
  if (lines.length === 0 || sign === '') return lines
  return [...lines, sign.repeat(Math.max(...lines.map(columnsOf)))]
}

const indented = (lines: readonly string[], indent: string) => lines.map((line) => (line === '' ? '' : indent + line))
const separated = (blocks: readonly string[]) => blocks.join('\n\n').split('\n')

/** Set off by rules above and below: a side bar is indented too. */
function boxed(title: string, blocks: readonly string[], sign: '-' | '=', width: number): string[] {
  const rule = sign.repeat(width)
  const indent = sign === '=' ? '  ' : ''
  return [rule, ...indented([...wrap(title, width - 4), '', ...separated(blocks)], indent), rule]
}

function figure({ attrs, content }: BlockNode & { type: 'figure' }, writer: Writer, width: number): string[] {
  const { t } = writer.context
  const picture = writer.essay.pictures[attrs.mediaId]
  const caption = lineOf(content, writer, width - 4)
  if (!picture && caption.length === 0) return []
  const lines = [
    ...(picture ? wrap(`[${t('exports.picture')}: ${attrs.alt ? `${attrs.alt} ` : ''}<${picture.url}>]`, width - 4) : []),
    ...caption,
    ...(attrs.credit ? wrap(`(${attrs.credit})`, width - 4) : []),
  ]
  return indented(lines, '    ')
}

function list(node: ListNode, writer: Writer, width: number): string[] {
  const markers = node.type === 'bulletList' ? node.content.map(() => '•') : markersOf(node)
  const room = Math.max(0, ...markers.map(columnsOf)) + 1
  return node.content.flatMap((item, index) => listItem(item, (markers[index] ?? '').padEnd(room), writer, width - room))
}

function listItem(item: ListItemNode, marker: string, writer: Writer, width: number): string[] {
  const lines = writeBlocks(item.content, writer, Math.max(20, width)).join('\n').split('\n')
  return lines.map((line, index) => (index === 0 ? marker + line : line === '' ? '' : ' '.repeat(marker.length) + line))
}
