import { createHash } from 'node:crypto'
import { sameSecret } from '@/platform/auth/same-secret'
import { now } from '@/platform/clock/clock'
import { type RateRule, withinRate } from '@/platform/limits/rate-limit'
import { signatureOf } from './make-stamp'

/** A form that was opened longer ago is as one without a stamp: each that was spent is remembered for this long. */
const longestSeconds = 4 * 3_600

const once: RateRule = { name: 'comment-stamp', points: 1, perSeconds: longestSeconds }

/** Since when the form has been in use; undefined for what is no stamp of ours, or too old. */
export function stampAge(stamp: string): number | undefined {
  const [, body, time, signature] = /^(([0-9a-z]{1,12})\.[\w-]{12})\.([\w-]{22})$/.exec(stamp) ?? []
  if (body === undefined || time === undefined || signature === undefined || !sameSecret(signature, signatureOf(body))) return undefined
  const ageMs = now().getTime() - Number.parseInt(time, 36)
  return ageMs >= 0 && ageMs <= longestSeconds * 1_000 ? ageMs : undefined
}

export interface SpentStamp {
  /** Between the first use of the form and its being sent. */
  ageMs: number
  /** How many leading bits of the sum are zero, which is how much work it was. */
  workBits: number
}

/** What a stamp tells. One that is told of has been spent: the next comment needs its own. */
export async function spendStamp(stamp: string, proof: string): Promise<SpentStamp | undefined> {
  const ageMs = stampAge(stamp)
  if (ageMs === undefined || !(await withinRate(once, stamp))) return undefined
  return { ageMs, workBits: proof === '' ? 0 : leadingZeros(createHash('sha256').update(`${stamp}:${proof}`).digest()) }
}

function leadingZeros(digest: Buffer): number {
  let bits = 0
  for (const byte of digest) {
    bits += Math.clz32(byte) - 24
    if (byte !== 0) break
  }
  return bits
}
