/** Where an essay is read. Encoded, so that it may stand in a Location header whatever its script. */
export function articlePath(slug: string): string {
  return `/p/${encodeURIComponent(slug)}`
}

/** Where the essays of a tag are listed. */
export function tagPath(slug: string): string {
  return `/tag/${encodeURIComponent(slug)}`
}

/** Where all tags are listed. */
export const tagsPath = '/tags'

/** The list of an essay's revisions. */
export function historyPath(slug: string): string {
  return `${articlePath(slug)}/history`
}

/** One revision, for good. */
export function revisionPath(slug: string, number: number): string {
  return `${articlePath(slug)}/revisions/${number}`
}
