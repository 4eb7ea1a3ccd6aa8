import type { Actor } from '@/domain/accounts/types'
import { AppError } from '@/platform/errors/app-error'

/** Goes on if the policy said yes; otherwise says no in the way that fits who asks. */
export function requirePermission(actor: Actor, allowed: boolean): void {
  if (allowed) return
  if (actor.kind === 'visitor') throw new AppError('not-signed-in', 'Sign in first, please.')
  throw new AppError('forbidden', 'Your role does not allow this.')
}
