const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const minuteMs = 60_000

/** When a comment was written, in milliseconds: its id begins with it (a ULID). 0 for an id that tells none. */
export function writtenAt(id: string): number {
  const stamp = /^[0-9A-HJKMNP-TV-Z]{10}(?=[0-9A-HJKMNP-TV-Z]{16}$)/.exec(id)?.[0]
  return stamp === undefined ? 0 : [...stamp].reduce((time, character) => time * 32 + alphabet.indexOf(character), 0)
}

/** Whether an id tells this time to the minute. Of a comment that came from elsewhere it tells when it came. */
export function tellsTime(id: string, at: Date): boolean {
  return Math.floor(writtenAt(id) / minuteMs) === Math.floor(at.getTime() / minuteMs)
}
