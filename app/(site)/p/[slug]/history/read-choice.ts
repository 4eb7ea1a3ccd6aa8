export type Asked = string | string[] | undefined

/** Two revisions to be compared, as an address names them. */
export interface Choice {
  from: number
  to: number
  whole: boolean
}

/** Null: the address asks for the list. A number that names no revision is 0, of which there is none. */
export function readChoice({ from, to, all }: Record<string, Asked>): Choice | null {
  if (from === undefined || to === undefined) return null
  return { from: numberOf(from), to: numberOf(to), whole: all === '1' }
}

function numberOf(asked: Asked): number {
  return typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 0
}
