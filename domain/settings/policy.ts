import { hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'

/** The publication's words, place and rules. */
export function canChangeSettings(actor: Actor): boolean {
  return hasRole(actor, 'editor', 'owner')
}

/** Where the money goes: whoever could change that could take it. */
export function canChangeTipAccounts(actor: Actor): boolean {
  return hasRole(actor, 'owner')
}
