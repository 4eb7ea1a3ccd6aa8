import { db } from '@/platform/db/client'
import { canEnterByProvider } from '../policy'
import type { Actor } from '../types'

/** A person as a provider has just vouched for them. */
export interface VouchedPerson {
  provider: string
  providerAccountId: string
  email: string
  addressIsVerified: boolean
}

/** Whether this provider's word lets them in: to the account it is linked to, to the one they are signed in to, or by the policy. */
export async function mayEnterByProvider(actor: Actor, person: VouchedPerson): Promise<boolean> {
  const { provider, providerAccountId } = person
  const linked = await db().account.findUnique({
    where: { provider_providerAccountId: { provider, providerAccountId } },
    select: { userId: true, user: { select: { disabledAt: true } } },
  })
  if (linked) return linked.user.disabledAt === null && (actor.kind !== 'user' || actor.id === linked.userId)
  if (actor.kind === 'user') return true
  if (!person.email) return false
  const account = await db().user.findUnique({
    where: { email: person.email.toLowerCase() },
    select: { role: true, emailVerifiedAt: true, disabledAt: true },
  })
  return canEnterByProvider(account, person.addressIsVerified)
}
