import { recordAudit } from '@/domain/audit/record-audit'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { type Message, message } from '@/i18n/message'
import { hashPassword, passwordMatches } from '@/platform/auth/password-hash'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { limitRate } from '@/platform/limits/rate-limit'
import { rememberAddress } from '../attempts/known-address'
import { passwordByAccount } from '../attempts/limits'
import { logAttempt } from '../attempts/log-attempt'
import { passwordWeakness } from '../password-weakness'
import type { ChangePasswordInput } from '../schema'
import type { Actor } from '../types'
import { tellOfWayIn } from '../way-in-mail/tell-of-way-in'
import { renewSession } from './renew-session'

/**
 * Sets one's own password; the present one is asked for, where there is one. All other sessions end: one of them may be
 * why. This one goes on under the new token that is returned; browsers and addresses that were known are strangers again.
 */
export async function changePassword(actor: Actor, input: ChangePasswordInput): Promise<{ token: string; attemptName: string }> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signInFirst'))
  const { email } = actor
  // A password opens by its address: without one it would open nothing, and be one more thing to lose.
  if (email === null) throw new AppError('conflict', message('account.addressFirst'))
  await limitRate(passwordByAccount, actor.id)
  const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: actor.id }, select: { passwordHash: true } })
  if (passwordHash && !(await passwordMatches(passwordHash, input.currentPassword))) {
    logAttempt('sign-in.failed', 'change-password', actor, email)
    throw wrong('currentPassword', message('account.wrongPassword'))
  }
  const weakness = passwordWeakness(input.newPassword, { name: actor.name, email })
  if (weakness) throw wrong('newPassword', weakness)
  const newHash = await hashPassword(input.newPassword)
  const publication = await getSettings()
  return write(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: actor.id, passwordHash },
      data: { passwordHash: newHash, knownSince: now() },
    })
    if (count === 0) throw new AppError('conflict', message('account.changedElsewhere'))
    await tx.session.deleteMany({ where: { userId: actor.id, id: { not: actor.sessionId } } })
    await tellOfWayIn(tx, publication, email, { what: 'password-changed' })
    await recordAudit(tx, actor, 'account.change-password', { type: 'user', id: actor.id })
    await rememberAddress(tx, actor, email, now())
    return { token: await renewSession(tx, actor), attemptName: email }
  })
}

function wrong(field: string, refusal: Message): AppError {
  return new AppError('invalid', message('account.passwordStays'), { fieldErrors: { [field]: refusal } })
}
