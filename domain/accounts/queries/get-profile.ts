import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { asRole } from '../as-role'
import { hasRole } from '../policy'
import type { Actor, ProfileView } from '../types'

/** One's own account, as its page shows it. */
export async function getProfile(actor: Actor): Promise<ProfileView> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signInFirst'))
  const { passwordHash, emailVerifiedAt, accounts, role, ...user } = await db().user.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      name: true,
      email: true,
      bio: true,
      role: true,
      passwordHash: true,
      emailVerifiedAt: true,
      accounts: { select: { provider: true } },
    },
  })
  return {
    ...user,
    role: asRole(role),
    writes: hasRole(actor, 'author', 'editor', 'owner'),
    emailIsVerified: emailVerifiedAt !== null,
    hasPassword: passwordHash !== null,
    providers: accounts.map(({ provider }) => provider),
  }
}
