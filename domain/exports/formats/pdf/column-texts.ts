import type { TableCellNode, TableNode } from '@/domain/document/document'
import { columnsOf } from '../../columns'

/** What the typesetter measures of a column to find out how wide it must be, and how its words go into it. */
export interface ColumnTexts {
  /** Each once, the longest first. */
  words: string[]
  /** The longest, a few: by the number of characters alone nobody knows which is the widest. */
  lines: string[]
}

const measured = 12

/** The words and the longest lines of each column, so that not every cell of a long table has to be measured. */
export function columnTexts({ content }: TableNode): ColumnTexts[] {
  const columns = content[0]?.content.length ?? 0
  return Array.from({ length: columns }, (_, at) => {
    const lines = content.flatMap((row) => linesOf(row.content[at]))
    const words = lines.flatMap((line) => line.split(/\s+/u)).filter(Boolean)
    return { words: longestFirst(words), lines: longestFirst(lines).slice(0, measured) }
  })
}

// A cell of so many letters, or lines, is surely shorter than a page, however narrow its column.
const short = { characters: 200, lines: 8 }

/** Whether a row may be higher than a page: it must be let break. Others are kept in one piece. */
export function isTall({ content }: TableNode): boolean {
  return content.some((row) =>
    row.content.some((cell) => {
      const lines = linesOf(cell)
      return lines.length > short.lines || lines.join('').length > short.characters
    }),
  )
}

function linesOf(cell: TableCellNode | undefined): string[] {
  const text = (cell?.content ?? []).map((node) => (node.type === 'hardBreak' ? '\n' : node.text))
  return text.join('').split('\n')
}

function longestFirst(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort((one, other) => columnsOf(other) - columnsOf(one))
}
