/**
 * Puts rows in the order of these ids. A list finds the ids of its page first and reads the rows then: a database that
 * sorts and skips whole rows drags every essay's text past on its way to a late page.
 */
export function inOrder<Row extends { id: string }>(ids: readonly { id: string }[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap(({ id }) => byId.get(id) ?? [])
}
