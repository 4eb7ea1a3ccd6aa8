import { told } from '@/domain/words/told'
import { passwordMatches } from '@/platform/auth/password-hash'
import { hashToken } from '@/platform/auth/token'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { limitRate } from '@/platform/front/rate-limit'
import { asRole } from '../as-role'
import { accountFrom, signInByAccount, signInByAccountHere } from '../limits'
import type { SignInWithPasswordInput } from '../schema'
import type { Actor, Device, SignedIn } from '../types'
import { startSession } from './start-session'

/** Signs in by e-mail address and password. Every failure is the same sentence after the same work. */
export async function signInWithPassword(actor: Actor, input: SignInWithPasswordInput, device: Device): Promise<SignedIn> {
  // By what was typed, not by who was found: an address without an account runs into the same limit.
  await limitRate(signInByAccountHere, accountFrom(actor, input.email))
  await limitRate(signInByAccount, hashToken(input.email))
  const user = await db().user.findUnique({
    where: { email: input.email },
    select: { id: true, name: true, role: true, passwordHash: true },
  })
  const matches = await passwordMatches(user?.passwordHash, input.password)
  if (!user || !matches) throw refused()
  const token = await write(async (tx) => {
    // Read again inside: the account may have been disabled, or its password changed, while this one was being checked.
    const current = await tx.user.count({ where: { id: user.id, disabledAt: null, passwordHash: user.passwordHash } })
    if (current === 0) throw refused()
    return startSession(tx, actor, { userId: user.id, method: 'password', device })
  })
  return { token, name: user.name, role: asRole(user.role), returnTo: input.to }
}

function refused(): AppError {
  return new AppError('not-signed-in', told('account.notTogether'))
}
