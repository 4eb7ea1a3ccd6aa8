import { message } from '@/i18n/message'
import { passwordMatches } from '@/platform/auth/password-hash'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { limitRate } from '@/platform/limits/rate-limit'
import { attemptName } from '../attempts/attempt-name'
import { passwordByAccount } from '../attempts/limits'
import { logAttempt } from '../attempts/log-attempt'
import type { Actor, UserActor } from '../types'

/** Asks for the current password again, where the account has one, before a way into it is made or taken away: a browser may have been left open. */
export async function confirmPerson(actor: Actor, currentPassword: string): Promise<UserActor> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signInFirst'))
  const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: actor.id }, select: { passwordHash: true } })
  if (passwordHash === null) return actor
  await limitRate(passwordByAccount, actor.id)
  if (await passwordMatches(passwordHash, currentPassword)) return actor
  logAttempt('sign-in.failed', 'change-passkeys', actor, attemptName(actor))
  throw new AppError('invalid', message('form.lookAgain'), { fieldErrors: { currentPassword: message('account.wrongPassword') } })
}
