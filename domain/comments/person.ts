import type { Actor, UserActor, VisitorActor } from '@/domain/accounts/types'
import { hashToken, newToken } from '@/platform/auth/token'

/** Whoever writes, as the table knows them: an account, or a browser. */
export interface Person {
  authorId: string | null
  guestKey: string
  /** Nothing of theirs can be stored yet. */
  isNew: boolean
  /** For a new guest: what the cookie is to hold. */
  guestToken?: string
}

/** A guest is known by the cookie alone: a name or an e-mail address is typed text, and anybody can type it. */
export function personOf(actor: UserActor | VisitorActor): Person {
  if (actor.kind === 'user') return { authorId: actor.id, guestKey: '', isNew: false }
  if (actor.guestKey !== '') return { authorId: null, guestKey: actor.guestKey, isNew: false }
  const guestToken = newToken()
  return { authorId: null, guestKey: hashToken(guestToken), isNew: true, guestToken }
}

/** Whether this visitor wrote it: as their account, or from this browser without one. */
export function isOwn(actor: Actor, comment: { authorId: string | null; guestKey: string }): boolean {
  if (actor.kind === 'system') return false
  if (actor.kind === 'user' && comment.authorId === actor.id) return true
  return comment.authorId === null && comment.guestKey !== '' && comment.guestKey === actor.guestKey
}

/** One word for a person, under which what they may do once is counted: an account, or a browser. */
export function personKey({ authorId, guestKey }: Pick<Person, 'authorId' | 'guestKey'>): string {
  return authorId === null ? `guest:${guestKey}` : `user:${authorId}`
}

/** Every key under which this visitor may have done something before: their account's, and their browser's from before they signed in. */
export function personKeys(actor: Actor): string[] {
  if (actor.kind === 'system') return []
  return [...(actor.kind === 'user' ? [`user:${actor.id}`] : []), ...(actor.guestKey ? [`guest:${actor.guestKey}`] : [])]
}

/** A filter over the comments of this person. */
export function writtenBy(person: Person): { authorId: string } | { guestKey: string } {
  return person.authorId === null ? { guestKey: person.guestKey } : { authorId: person.authorId }
}

/**
 * A filter over all that came from this visitor: their account, and what this browser sent without one. Null for somebody who
 * can have written nothing: an empty key would match every comment that has none.
 */
export function ownComments(actor: Actor): { OR: ({ authorId: string } | { guestKey: string })[] } | null {
  if (actor.kind === 'system') return null
  const filters = [...(actor.kind === 'user' ? [{ authorId: actor.id }] : []), ...(actor.guestKey ? [{ guestKey: actor.guestKey }] : [])]
  return filters.length === 0 ? null : { OR: filters }
}
