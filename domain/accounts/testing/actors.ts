import { type Actor, anyone, type Role, roles, type UserActor } from '../types'

/** Somebody with this role, whose id is the role's name. */
export const person = (role: Role): UserActor => ({ kind: 'user', id: role, name: role, email: '', role, sessionId: '', address: '' })

/** One of each kind that there is. */
export const actors: readonly Actor[] = [anyone, { kind: 'system', reason: 'test' }, ...roles.map(person)]

/** Which of them may: 'visitor', 'system', or the role. */
export function thoseWho(may: (actor: Actor) => boolean): string[] {
  return actors.filter(may).map((actor) => (actor.kind === 'user' ? actor.role : actor.kind))
}
