import { z } from 'zod'
import { message } from '@/i18n/message'
import { cannotHold, type HardBreakNode, hardBreakSchema, line, type TextNode, textSchema, withoutEmptyTexts } from './document-inline'
import { tableMaxColumns, tableMaxRows } from './document-limits'

/** A cell is one line of text, with breaks; it holds no notes. Header cells name their column where they stand in the first row, else their row. */
export interface TableCellNode {
  type: 'tableCell' | 'tableHeader'
  content?: (TextNode | HardBreakNode)[] | undefined
}
export interface TableRowNode {
  type: 'tableRow'
  content: TableCellNode[]
}
/** Rows of equally many cells; no cell spans another's place. */
export interface TableNode {
  type: 'table'
  attrs: { caption: string }
  content: TableRowNode[]
}
const tableCellSchema = z.object({
  type: z.enum(['tableCell', 'tableHeader'], { error: () => message('document.rowHoldsCells') }),
  content: z
    .array(z.discriminatedUnion('type', [textSchema, hardBreakSchema], { error: cannotHold('cell') }))
    .transform(withoutEmptyTexts)
    .optional(),
})
const tableRowSchema = z.object({
  type: z.literal('tableRow', { error: () => message('document.tableHoldsRows') }),
  content: z.array(tableCellSchema).max(tableMaxColumns, message('document.tooManyColumns', { most: tableMaxColumns })),
})
export const tableSchema = z.object({
  type: z.literal('table'),
  attrs: z.object({ caption: line(200, 'table').default('') }).prefault({}),
  content: z
    .array(tableRowSchema)
    .min(1, message('document.tableEmpty'))
    .max(tableMaxRows, message('document.tooManyRows', { most: tableMaxRows }))
    .transform(evenRows),
})

/** What is written by hand may have rows of different lengths; every renderer may count on equal ones. */
function evenRows(rows: TableRowNode[]): TableRowNode[] {
  const columns = Math.max(1, ...rows.map(({ content }) => content.length))
  const missing = (row: TableRowNode) => Array.from({ length: columns - row.content.length }, (): TableCellNode => ({ type: 'tableCell' }))
  return rows.map((row) => ({ ...row, content: [...row.content, ...missing(row)] }))
}
