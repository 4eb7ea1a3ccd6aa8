import { randomBytes } from 'node:crypto'
import { now } from '../clock/clock'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const stampLength = 10
const randomLength = 16

let lastTime = -1
let lastDigits: number[] = []

/**
 * A ULID like those that the database client makes, for rows that are written in SQL, or whose id must be known before. Of two that one
 * process makes in the same millisecond the later one sorts later, so that what was written first is also read first.
 */
export function newId(): string {
  const time = now().getTime()
  lastDigits = time === lastTime ? next(lastDigits) : Array.from(randomBytes(randomLength), (byte) => byte % 32)
  lastTime = time
  return stampOf(time) + lastDigits.map((digit) => alphabet[digit]).join('')
}

function stampOf(time: number): string {
  let left = time
  let stamp = ''
  for (let place = 0; place < stampLength; place += 1) {
    stamp = alphabet[left % 32] + stamp
    left = Math.floor(left / 32)
  }
  return stamp
}

/** One more. Past the last of all, which takes 2^80 in a millisecond, it begins anew. */
function next(digits: readonly number[]): number[] {
  const counted = [...digits]
  for (let at = counted.length - 1; at >= 0; at -= 1) {
    const digit = ((counted[at] ?? 0) + 1) % 32
    counted[at] = digit
    if (digit !== 0) break
  }
  return counted
}
