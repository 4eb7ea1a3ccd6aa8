import { canEnterAdmin } from '@/domain/accounts/policy'
import type { Actor, UserActor } from '@/domain/accounts/types'
import type { Tx } from '@/platform/db/client'
import { db } from '@/platform/db/client'

/** Whether nobody has to be asked about an account's address: it was proven by a link, or its person was given work here, of which they are mailed anyway. */
export async function hasProvenAddress(actor: Actor, client: Tx | ReturnType<typeof db> = db()): Promise<boolean> {
  if (actor.kind !== 'user' || actor.email === null) return false
  return canEnterAdmin(actor) || isProven(actor, client)
}

async function isProven(actor: UserActor, client: Tx | ReturnType<typeof db>): Promise<boolean> {
  const user = await client.user.findUnique({ where: { id: actor.id }, select: { emailVerifiedAt: true } })
  return user?.emailVerifiedAt != null
}
