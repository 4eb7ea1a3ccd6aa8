import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'

/** Goes on if the policy said yes; otherwise says no in the way that fits who asks. */
export function requirePermission(actor: Actor, allowed: boolean): void {
  if (allowed) return
  if (actor.kind === 'visitor') throw new AppError('not-signed-in', message('account.signInFirst'))
  throw new AppError('forbidden', message('errors.roleForbids'))
}
