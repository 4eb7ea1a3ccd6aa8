import { createHash } from 'node:crypto'

/** What a row is called among feeds, for good: its address may change, its domain too. */
export function entryId(kind: 'article' | 'comment' | 'feed', id: string): string {
  const hash = createHash('sha256').update(`broadside ${kind} ${id}`).digest('hex')
  // A UUID of version 8: made by a rule of our own.
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
