/** Where all series are listed. */
export const allSeriesPath = '/series'

/** Where the parts of a series are listed. */
export function seriesPath(slug: string): string {
  return `/series/${encodeURIComponent(slug)}`
}
