import { hash, verify } from '@node-rs/argon2'
import { newToken } from './token'

// OWASP's second choice for argon2id; the library's own default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hashes a password: argon2id, as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

let dummy: Promise<string> | undefined

/** True when the password is the hash's. Without a hash it does the same work and says no: time tells nobody who has an account. */
export async function passwordMatches(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  dummy ??= hashPassword(newToken())
  const matches = await verify(passwordHash ?? (await dummy), password.normalize('NFKC'))
  return matches && Boolean(passwordHash)
}
