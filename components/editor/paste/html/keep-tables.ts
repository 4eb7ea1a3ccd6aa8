import { tableMaxColumns, tableMaxRows } from '@/domain/document/document-limits'
import { tableGrid } from '@/domain/document/paste/table-grid'
import { blockSelector, wordsOf } from './elements'
import type { PasteRule } from './pasted-page'

const mark = 'data-essay-table'

/** What a kept table does not hold. */
export const outsideTables = (selector: string) => `:is(${selector}):not([${mark}], [${mark}] *)`

/**
 * Makes of tables of data what the editor's own tables hold: a grid of cells of one line each. Marks them; those that only lay out a page,
 * or hold others, become their text.
 */
export const keepTables: PasteRule = ({ page }) => {
  for (const table of page.querySelectorAll('table')) {
    const isData = table.querySelector('table, pre') === null && table.parentElement?.closest('table, li, blockquote, aside') == null
    const grid = isData ? withoutEmptyEdges(gridOf(table)) : []
    const columns = grid[0]?.length ?? 0
    if (grid.length < 2 || columns < 2 || grid.length > tableMaxRows || columns > tableMaxColumns) continue
    const kept = rebuilt(table, grid)
    table.replaceWith(kept, ...notesBelow(kept))
  }
  for (const part of page.querySelectorAll(outsideTables('colgroup, col'))) part.remove()
  for (const table of page.querySelectorAll(outsideTables('table')))
    if (table.closest('li, blockquote, aside')) asLines(table as HTMLTableElement)
}

type Grid = (HTMLTableCellElement | null)[][]

function gridOf(table: HTMLTableElement): Grid {
  const rows = [...table.rows].map((row) => [...row.cells].map((cell) => ({ cell, columns: cell.colSpan, rows: cell.rowSpan })))
  return tableGrid(rows)
}

/** Sheets send the empty columns and rows around a selection along. */
function withoutEmptyEdges(grid: Grid): Grid {
  const says = (cell: HTMLTableCellElement | null) => cell !== null && wordsOf(cell) !== ''
  let rows = grid
  while (rows.length > 0 && !rows.at(-1)?.some(says)) rows = rows.slice(0, -1)
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(says) + 1))
  return rows.map((row) => row.slice(0, width))
}

function rebuilt(table: HTMLTableElement, grid: Grid): HTMLTableElement {
  const page = table.ownerDocument
  const kept = page.createElement('table')
  kept.setAttribute(mark, '')
  const caption = wordsOf(table.caption) || (table.getAttribute('data-caption') ?? '')
  kept.setAttribute('data-caption', caption.slice(0, 200))
  const body = page.createElement('tbody')
  for (const [y, cells] of grid.entries()) {
    const row = page.createElement('tr')
    for (const [x, cell] of cells.entries()) {
      const made = page.createElement(isHead(cell, grid, x, y) ? 'th' : 'td')
      if (cell) made.append(...oneLine(cell).childNodes)
      row.append(made)
    }
    body.append(row)
  }
  kept.append(body)
  return kept
}

/** Sheets and Word know no heading cells: a head is a head where the page says so. A place beside a wide head is one too. */
function isHead(cell: HTMLTableCellElement | null, grid: Grid, x: number, y: number): boolean {
  if (cell) return cell.tagName === 'TH' || cell.closest('thead') !== null
  const row = grid[y] ?? []
  return y === 0 && row.slice(0, x).findLast((other) => other !== null)?.tagName === 'TH'
}

/** Paragraphs and points become lines. */
function oneLine(cell: HTMLTableCellElement): HTMLTableCellElement {
  for (const block of [...cell.querySelectorAll(blockSelector)].reverse())
    block.replaceWith(...block.childNodes, cell.ownerDocument.createElement('br'))
  for (let last = cell.lastChild; last && isNothing(last); last = cell.lastChild) last.remove()
  return cell
}

const isNothing = (node: ChildNode) => node.nodeName === 'BR' || (node.nodeType === 3 && !/\S/.test(node.textContent ?? ''))

/** A cell holds no notes: they stand below the table, by their marks. */
function notesBelow(table: HTMLTableElement): HTMLElement[] {
  const page = table.ownerDocument
  return [...table.querySelectorAll('[data-footnote]')].map((note, at) => {
    const sign = [...String(at + 1)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
    const line = page.createElement('p')
    line.append(`${sign} `, ...note.childNodes)
    note.replaceWith(sign)
    return line
  })
}

/** Where no table may stand its rows are lines. */
function asLines(table: HTMLTableElement): void {
  const page = table.ownerDocument
  const lines = [...table.rows].map((row) => {
    const line = page.createElement('p')
    for (const [at, cell] of [...row.cells].filter((other) => wordsOf(other) !== '').entries()) {
      if (at > 0) line.append(' · ')
      line.append(...oneLine(cell).childNodes)
    }
    return line
  })
  table.replaceWith(...lines.filter((line) => wordsOf(line) !== ''))
}
