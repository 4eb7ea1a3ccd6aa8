import { hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'

/** Owners and editors shape every series, authors those that hold nobody else's essays. */
export function canEditSeries(actor: Actor, authorIds: readonly string[]): boolean {
  if (hasRole(actor, 'editor', 'owner')) return true
  return actor.kind === 'user' && actor.role === 'author' && authorIds.every((authorId) => authorId === actor.id)
}
