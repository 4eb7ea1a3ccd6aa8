import { tableMaxColumns, tableMaxRows } from '../document-limits'

/** The table whose head stands on this line, above its rule. Undefined where an essay could not hold it. */
export function tableFrom(
  lines: readonly string[],
  at: number,
): { part: { kind: 'table'; rows: string[][]; hasHead: boolean }; next: number } | undefined {
  if (!(lines[at] ?? '').includes('|')) return undefined
  const after = lines.slice(at + 2).findIndex((line) => !line.includes('|') || line.trim() === '')
  const next = after < 0 ? lines.length : at + 2 + after
  const head = cellsOf(lines[at] ?? '')
  const rows = lines.slice(at + 2, next).map(cellsOf)
  const columns = Math.max(head.length, ...rows.map((row) => row.length))
  if (columns < 2 || columns > tableMaxColumns || rows.length >= tableMaxRows) return undefined
  // Markdown has no table without a head: one that says nothing stands for none.
  const hasHead = head.some((cell) => cell !== '') || rows.length === 0
  const even = (row: string[]) => [...row, ...Array<string>(columns - row.length).fill('')]
  return { part: { kind: 'table', rows: (hasHead ? [head, ...rows] : rows).map(even), hasHead }, next }
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())
}
