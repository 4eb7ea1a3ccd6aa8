import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'
import type { Actor, Role, UserActor, VisitorActor } from './types'

const rank: Record<Role, number> = { reader: 0, moderator: 1, author: 2, editor: 3, owner: 4 }

/** True for the system and for people whose role is one of these. */
export function hasRole(actor: Actor, ...allowed: readonly Role[]): boolean {
  return actor.kind === 'system' || (actor.kind === 'user' && allowed.includes(actor.role))
}

/** Moderators and above have something to do in the admin. */
export function canEnterAdmin(actor: Actor): boolean {
  return hasRole(actor, 'moderator', 'author', 'editor', 'owner')
}

/** Lets in who may work in the admin. */
export function requireStaff(actor: UserActor | VisitorActor): asserts actor is UserActor {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('errors.signedOut'))
  if (!canEnterAdmin(actor)) throw new AppError('forbidden', message('errors.staffOnly'))
}

/** Only the owner reads the outbox: it holds other people's sign-in links. */
export function canReadOutbox(actor: Actor): boolean {
  return hasRole(actor, 'owner')
}

/** Who may do what is the owner's to say, and who may not come in at all. */
export function canSetRoles(actor: Actor): boolean {
  return hasRole(actor, 'owner')
}

/** A person may end their own sessions; nobody ends another's but by disabling the account. */
export function canEndSession(actor: Actor, session: { userId: string }): boolean {
  return actor.kind === 'user' && actor.id === session.userId
}

export function outranks(one: { role: Role }, other: { role: Role }): boolean {
  return rank[one.role] > rank[other.role]
}

/**
 * Whether a provider's word opens an account that it was not linked to before. The provider must have verified the
 * address, or anyone could write another's into their profile; ours must be verified too, or somebody may have planted
 * the account; and it must be a reader's: whoever may publish links a provider from their account page, signed in.
 */
export function canEnterByProvider(
  account: { role: string; emailVerifiedAt: Date | null; disabledAt: Date | null } | null,
  addressIsVerified: boolean,
): boolean {
  if (!addressIsVerified) return false
  return account === null || (account.role === 'reader' && account.emailVerifiedAt !== null && account.disabledAt === null)
}
