import type { Row } from './types'

// So that a reader sees where in the essay a change stands.
const linesAround = 1

/** Leaves out what nobody changed, but for the lines next to a change. */
export function foldUnchanged(rows: readonly Row[]): Row[] {
  const near = rows.map((_, at) => rows.slice(Math.max(0, at - linesAround), at + linesAround + 1).some(({ kind }) => kind !== 'same'))
  const folded: Row[] = []
  for (const [at, row] of rows.entries()) {
    const last = folded.at(-1)
    if (near[at]) folded.push(row)
    else if (last?.kind === 'unchanged') last.count += 1
    else folded.push({ kind: 'unchanged', count: 1 })
  }
  return folded
}
