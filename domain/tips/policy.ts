import { hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'

/** How the jar does is the business of those who write, not of those who only moderate. */
export function canSeeTipClicks(actor: Actor): boolean {
  return hasRole(actor, 'author', 'editor', 'owner')
}

/** Authors see how their own essays do, as everywhere in the admin. */
export function canSeeAllTipClicks(actor: Actor): boolean {
  return hasRole(actor, 'editor', 'owner')
}
