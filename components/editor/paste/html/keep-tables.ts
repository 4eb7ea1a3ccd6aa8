import { tableMaxColumns, tableMaxRows } from '@/domain/articles/document-limits'

const mark = 'data-essay-table'
const blocks = 'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, pre, dt, dd'

/**
 * Makes of tables of data what the editor's own tables hold: rows of cells of one line each. Marks them; those that only lay
 * out a page, or stand in another, are left to become their text.
 */
export function keepTables(page: Document): void {
  for (const table of page.querySelectorAll('table')) {
    const isData = table.querySelector('table') === null && table.parentElement?.closest('table, li, blockquote, aside') == null
    const rows = [...table.rows].map((row) => [...row.cells])
    const columns = Math.max(0, ...rows.map((cells) => cells.length))
    if (!isData || rows.length < 2 || columns < 2 || rows.length > tableMaxRows || columns > tableMaxColumns) continue
    table.replaceWith(rebuilt(table, rows))
  }
}

/** What a kept table does not hold. */
export const outsideTables = (selector: string) => `:is(${selector}):not([${mark}], [${mark}] *)`

function rebuilt(table: HTMLTableElement, rows: HTMLTableCellElement[][]): HTMLTableElement {
  const page = table.ownerDocument
  const kept = page.createElement('table')
  kept.setAttribute(mark, '')
  const caption = (table.caption?.textContent ?? table.getAttribute('data-caption') ?? '').replace(/\s+/g, ' ').trim()
  kept.setAttribute('data-caption', caption.slice(0, 200))
  const body = page.createElement('tbody')
  for (const cells of rows) {
    const row = page.createElement('tr')
    for (const cell of cells) {
      // Sheets and Word know no heading cells: a head is a head where the page says so.
      const copy = page.createElement(cell.tagName === 'TH' || cell.closest('thead') ? 'th' : 'td')
      copy.append(...oneLine(cell).childNodes)
      row.append(copy)
    }
    body.append(row)
  }
  kept.append(body)
  return kept
}

/** Paragraphs and points become lines. */
function oneLine(cell: HTMLTableCellElement): HTMLTableCellElement {
  for (const block of [...cell.querySelectorAll(blocks)].reverse())
    block.replaceWith(...block.childNodes, cell.ownerDocument.createElement('br'))
  for (let last = cell.lastChild; last && isNothing(last); last = cell.lastChild) last.remove()
  return cell
}

const isNothing = (node: ChildNode) => node.nodeName === 'BR' || (node.nodeType === 3 && !/\S/.test(node.textContent ?? ''))
