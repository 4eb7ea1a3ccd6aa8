/** Where a walk stands: behind this comment. */
export interface Place {
  at: Date
  id: string
}

/**
 * As clients keep it. It holds the time and the id of what they have just been shown, and is never looked up: a cursor made up of
 * somebody's guess is answered alike whether or not there is such a comment.
 */
export function writeCursor({ at, id }: Place): string {
  return Buffer.from(`${at.getTime().toString(36)}.${id}`).toString('base64url')
}

/** What `writeCursor` wrote; null for anything else, which is the beginning. */
export function readCursor(text: string): Place | null {
  if (!/^[\w-]{1,120}$/.test(text)) return null
  const [, at, id] = /^([\da-z]{1,9})\.([\w-]{1,64})$/.exec(Buffer.from(text, 'base64url').toString()) ?? []
  if (at === undefined || id === undefined) return null
  const place = { at: new Date(Number.parseInt(at, 36)), id }
  // Of the texts that mean one place, one is ours; and no year that a database cannot write.
  return place.at.getUTCFullYear() < 10_000 && writeCursor(place) === text ? place : null
}
