import { hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'

/** Those who write essays put pictures into them. */
export function canUploadMedia(actor: Actor): boolean {
  return hasRole(actor, 'author', 'editor', 'owner')
}
