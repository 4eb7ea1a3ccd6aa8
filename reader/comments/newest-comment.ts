/** The comment written last: ids begin with the time at which they were given, in letters that sort by it. */
export function newestComment(ids: readonly string[]): string | undefined {
  return ids.toSorted().at(-1)
}
