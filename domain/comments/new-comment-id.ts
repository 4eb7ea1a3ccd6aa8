import { randomBytes } from 'node:crypto'
import { now } from '@/platform/clock/clock'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID like those the database client makes: a top-level comment names itself as its root, so its id must be known before it is written. */
export function newCommentId(): string {
  let time = now().getTime()
  let stamp = ''
  for (let place = 0; place < 10; place += 1) {
    stamp = alphabet[time % 32] + stamp
    time = Math.floor(time / 32)
  }
  return stamp + Array.from(randomBytes(16), (byte) => alphabet[byte % 32]).join('')
}
