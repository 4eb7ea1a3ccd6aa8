/** A cell as a page writes it: it may lie over several places. */
export interface SpanningCell<Cell> {
  cell: Cell
  columns: number
  rows: number
}

/**
 * Rows of cells that may span others as a grid: each cell stands in the first of its places, and the others are empty. So nothing that is
 * merged pushes a value under another head.
 */
export function tableGrid<Cell>(rows: readonly (readonly SpanningCell<Cell>[])[], maxColumns = 100): (Cell | null)[][] {
  const grid: (Cell | null | undefined)[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const { cell, columns, rows: down } of row) {
      while (grid[y]?.[x] !== undefined) x++
      const right = Math.min(x + Math.max(1, columns), maxColumns)
      const below = Math.min(y + (down === 0 ? rows.length : Math.max(1, down)), rows.length)
      for (const covered of grid.slice(y, below)) for (let column = x; column < right; column++) covered[column] ??= null
      const line = grid[y]
      if (line && x < maxColumns) line[x] = cell
      x = right
    }
  }
  const width = Math.max(0, ...grid.map((line) => line.length))
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null))
}
