import { hashPassword } from '@/platform/auth/password-hash'
import { newToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { asRole } from './as-role'
import { startSession } from './commands/start-session'
import { anyone, type Device, type Role, type SignInMethod, type UserActor } from './types'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** How a session was begun. */
export type BuiltSession = Partial<Device> & { method?: SignInMethod }

/** For tests, the seed and the browser specs: what a person is made with. */
export interface UserOverrides {
  name?: string
  email?: string
  role?: Role
  /** Left out: no password. */
  password?: string
  emailIsVerified?: boolean
  disabled?: boolean
  bio?: string
}

// Who has the same password may have the same hash, which takes longer to make than the rest of a person.
const hashes = new Map<string, Promise<string>>()

function hashOf(password: string): Promise<string> {
  const hash = hashes.get(password) ?? hashPassword(password)
  hashes.set(password, hash)
  return hash
}

/** Makes a person; a reader unless told otherwise. */
export async function buildUser({ password, emailIsVerified = true, disabled = false, ...given }: UserOverrides = {}) {
  const email = given.email ?? `${newToken().toLowerCase()}@example.org`
  const user = await db().user.create({
    data: {
      name: 'Ada Reader',
      ...given,
      email,
      passwordHash: password === undefined ? null : await hashOf(password),
      emailVerifiedAt: emailIsVerified ? now() : null,
      disabledAt: disabled ? now() : null,
    },
  })
  return { ...user, email }
}

/** A reader without an e-mail address, whose account passkeys alone hold. */
export function buildReaderWithoutAddress({ name = 'Sona', disabled = false }: Pick<UserOverrides, 'name' | 'disabled'> = {}) {
  return db().user.create({ data: { name, email: null, disabledAt: disabled ? now() : null } })
}

/** Signs a person in without a password. Returns the token: the value of their session cookie. */
export function buildSession(user: { id: string }, { method = 'password', userAgent = firefox }: BuiltSession = {}): Promise<string> {
  return write((tx) => startSession(tx, anyone, { userId: user.id, method, device: { userAgent } }))
}

/** A person with a session, as commands and queries meet them. */
export async function buildActor(overrides: UserOverrides = {}): Promise<UserActor & { email: string }> {
  return actorOf(await buildUser(overrides))
}

/** The same of a person who is there already. */
export async function actorOf<Email extends string | null>(user: {
  id: string
  name: string
  email: Email
  role: string
}): Promise<UserActor & { email: Email }> {
  await buildSession(user)
  const session = await db().session.findFirstOrThrow({ where: { userId: user.id }, select: { id: true } })
  return {
    kind: 'user',
    id: user.id,
    name: user.name,
    email: user.email,
    role: asRole(user.role),
    sessionId: session.id,
    address: '192.0.2.1',
  }
}
