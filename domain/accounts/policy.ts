import type { Actor, Role, UserActor } from './types'

const rank: Record<Role, number> = { reader: 0, moderator: 1, author: 2, editor: 3, owner: 4 }

/** True for the system and for people whose role is one of these. */
export function hasRole(actor: Actor, ...allowed: readonly Role[]): boolean {
  return actor.kind === 'system' || (actor.kind === 'user' && allowed.includes(actor.role))
}

/** Moderators and above have something to do at the desk. */
export function canEnterDesk(actor: Actor): boolean {
  return hasRole(actor, 'moderator', 'author', 'editor', 'owner')
}

/** Only the owner reads kept mail: it holds other people's sign-in links. */
export function canReadKeptMail(actor: Actor): boolean {
  return hasRole(actor, 'owner')
}

/** A person may end their own sessions; nobody ends another's but by disabling the account. */
export function canEndSession(actor: Actor, session: { userId: string }): boolean {
  return actor.kind === 'user' && actor.id === session.userId
}

export function outranks(one: UserActor, other: { role: Role }): boolean {
  return rank[one.role] > rank[other.role]
}
