import { hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'
import { canEditArticle } from '@/domain/articles/policy'

/** Whoever may edit the essay: a note asks for nothing else. */
export const canDecideNote = canEditArticle

/** Who has a list of notes at all. Moderators have none: what they look after is the threads. */
export function canSeeNotes(actor: Actor): boolean {
  return hasRole(actor, 'author', 'editor', 'owner')
}
