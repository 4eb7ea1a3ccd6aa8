const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** When a comment was written, in milliseconds: its id begins with it (a ULID). 0 for an id that tells none. */
export function writtenAt(id: string): number {
  const stamp = /^comment-([0-9A-HJKMNP-TV-Z]{10})/.exec(id)?.[1]
  return stamp === undefined ? 0 : [...stamp].reduce((time, character) => time * 32 + alphabet.indexOf(character), 0)
}
