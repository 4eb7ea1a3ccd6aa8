import { canEnterAdmin, hasRole } from '@/domain/accounts/policy'
import type { Actor } from '@/domain/accounts/types'
import { message } from '@/i18n/message'
import { AppError } from '@/platform/errors/app-error'

/** Those who write essays put pictures into them. */
export function canUploadMedia(actor: Actor): boolean {
  return hasRole(actor, 'author', 'editor', 'owner')
}

/** Those who work in the admin see pictures before they are published; others see what essays show them. */
export const canSeeEveryPicture = canEnterAdmin

/** Throws 'not-signed-in' or 'forbidden' for who may not. */
export function requireUploader(actor: Actor): void {
  if (actor.kind === 'visitor') throw new AppError('not-signed-in', message('errors.signInForPictures'))
  if (!canUploadMedia(actor)) throw new AppError('forbidden', message('errors.picturesForbidden'))
}
