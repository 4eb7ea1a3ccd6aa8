import { hash, verify } from '@node-rs/argon2'
import { message } from '@/i18n/message'
import { oneOfFew } from '@/platform/workers/one-of-few'
import { newToken } from './token'

// OWASP's second choice for argon2id; the library's own default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Whose password is looked at: of somebody known here, or of anybody who sends one. */
export type PasswordLane = 'known' | 'strangers'

// A check takes 20 ms and 19 MiB. A flood of strangers has one at a time and must not be what the owner's own waits behind.
const makeLanes = () => ({
  known: oneOfFew({ atOnce: 2, waiting: 100, refusal: message('front.busy') }),
  strangers: oneOfFew({ atOnce: 1, waiting: 20, timeoutMs: 5_000, refusal: message('front.busy') }),
})

// Next bundles its own copy of this module; the lanes must be one.
const key = Symbol.for('broadside.password-lanes')
const globals = globalThis as { [key]?: ReturnType<typeof makeLanes> }
globals[key] ??= makeLanes()
const lanes = globals[key]

/** Hashes a password: argon2id, as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return lanes.known(() => hash(password.normalize('NFKC'), cost))
}

let dummy: Promise<string> | undefined

/**
 * True when the password is the hash's. Without a hash it does the same work and says no: time tells nobody who has an account.
 * Throws 'unavailable' where too many wait in the lane.
 */
export async function passwordMatches(
  passwordHash: string | null | undefined,
  password: string,
  lane: PasswordLane = 'known',
): Promise<boolean> {
  dummy ??= hash(newToken(), cost)
  const against = passwordHash ?? (await dummy)
  const matches = await lanes[lane](() => verify(against, password.normalize('NFKC')))
  return matches && Boolean(passwordHash)
}
