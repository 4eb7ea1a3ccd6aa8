import { message } from '@/i18n/message'
import { passwordMatches } from '@/platform/auth/password-hash'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { isUnavailable } from '@/platform/errors/fault'
import { asRole } from '../as-role'
import { type Attempt, admitAttempt } from '../attempts/admit-attempt'
import { passwordAttempts } from '../attempts/limits'
import { logAttempt } from '../attempts/log-attempt'
import type { SignInWithPasswordInput } from '../schema'
import type { Actor, Device, SignedIn } from '../types'
import { startSession } from './start-session'

/** Signs in by e-mail address and password. Every failure is the same message after the same work. */
export async function signInWithPassword(actor: Actor, input: SignInWithPasswordInput, device: Device): Promise<SignedIn> {
  const user = await db().user.findUnique({
    where: { email: input.email },
    select: { id: true, name: true, role: true, passwordHash: true, knownSince: true },
  })
  const attempt = await admitAttempt(actor, device, { email: input.email, knownSince: user?.knownSince }, passwordAttempts)
  const matches = await checked(attempt, user?.passwordHash, input.password)
  if (!user || !matches) throw refused(actor, input)
  const token = await write(async (tx) => {
    // Read again inside: the account may have been disabled, or its password changed, while this one was being checked.
    const current = await tx.user.count({ where: { id: user.id, disabledAt: null, passwordHash: user.passwordHash } })
    if (current === 0) throw refused(actor, input)
    return startSession(tx, actor, { userId: user.id, method: 'password', device })
  }).catch(async (error: unknown) => {
    // The right password at the wrong time is no guess either.
    if (isUnavailable(error)) await attempt.forgive()
    throw error
  })
  await attempt.forgive()
  return { token, attemptName: input.email, name: user.name, role: asRole(user.role), returnTo: input.to }
}

/** A check that could not be made was no guess. */
async function checked(attempt: Attempt, passwordHash: string | null | undefined, password: string): Promise<boolean> {
  try {
    return await passwordMatches(passwordHash, password, attempt.isKnown ? 'known' : 'strangers')
  } catch (error) {
    await attempt.forgive()
    throw error
  }
}

function refused(actor: Actor, { email }: { email: string }): AppError {
  logAttempt('sign-in.failed', 'password', actor, email)
  return new AppError('not-signed-in', message('account.notTogether'))
}
