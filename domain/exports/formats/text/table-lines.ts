import type { TableCellNode, TableNode } from '@/domain/document/document'
import { absoluteAddress } from '../../absolute-address'
import { columnsOf, wrap } from '../../columns'
import { spansOf } from '../../spans'
import type { Writer } from './blocks'
import { plainLine } from './lines'

const gap = '  '

/** A table in plain characters: in columns where they fit into the width, else row by row, each cell after the name of its column. */
export function tableLines({ attrs, content }: TableNode, writer: Writer, width: number): string[] {
  const rows = content.map((row) => row.content.map((cell) => cellText(cell, writer)))
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))))
  const room = widths.reduce((sum, one) => sum + one, 0) + gap.length * (widths.length - 1)
  const hasHead = content[0]?.content.every(({ type }) => type === 'tableHeader') ?? false
  const caption = attrs.caption ? [...wrap(attrs.caption, width), ''] : []
  return [...caption, ...(room <= width ? inColumns(rows, widths, hasHead) : rowByRow(rows, hasHead, width))]
}

function cellText({ content }: TableCellNode, { context, essay }: Writer): string {
  return plainLine(spansOf(content, context.outline), (href) => absoluteAddress(href, essay))
    .replace(/\s+/g, ' ')
    .trim()
}

function inColumns(rows: string[][], widths: number[], hasHead: boolean): string[] {
  const padded = (text: string, to: number) => text + ' '.repeat(to - columnsOf(text))
  const lines = rows.map((row) =>
    row
      .map((text, column) => padded(text, widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  )
  return hasHead ? [lines[0] ?? '', widths.map((one) => '-'.repeat(one)).join(gap), ...lines.slice(1)] : lines
}

function rowByRow(rows: string[][], hasHead: boolean, width: number): string[] {
  const [names = []] = rows
  const told = hasHead ? rows.slice(1) : rows
  return told.flatMap((row, at) => {
    const cells = row.flatMap((text, column) => {
      if (text === '') return []
      const name = hasHead ? names[column] : ''
      return wrap(name ? `${name}: ${text}` : text, width)
    })
    return at === 0 ? cells : ['', ...cells]
  })
}
