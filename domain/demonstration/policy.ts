import { hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'

/** Whose publication it is says what stands in it. */
export function canDeleteDemonstration(actor: Actor): boolean {
  return hasRole(actor, 'owner')
}
