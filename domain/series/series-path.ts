/** Where the parts of a series are listed. */
export function seriesPath(slug: string): string {
  return `/series/${encodeURIComponent(slug)}`
}
