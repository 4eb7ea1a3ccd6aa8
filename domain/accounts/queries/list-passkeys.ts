import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { authenticatorName } from '../passkeys/authenticator-name'
import { isLastWayIn } from '../passkeys/is-last-way-in'
import type { Actor, PasskeyView } from '../types'

/** One's own passkeys, the newest first. */
export async function listPasskeys(actor: Actor): Promise<PasskeyView[]> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signInFirst'))
  const rows = await db().passkey.findMany({
    where: { userId: actor.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, aaguid: true, userAgent: true, createdAt: true, lastUsedAt: true },
  })
  return rows.map(({ aaguid, userAgent, ...row }) => ({ ...row, name: authenticatorName({ aaguid, userAgent }) }))
}

/** One of them, and whether it is the last way into the account; null for one that is not there, or another's. */
export async function findOwnPasskey(actor: Actor, id: string): Promise<(PasskeyView & { isLastWayIn: boolean }) | null> {
  const passkey = (await listPasskeys(actor)).find((each) => each.id === id)
  if (!passkey || actor.kind !== 'user') return null
  return { ...passkey, isLastWayIn: await isLastWayIn(db(), actor.id, id) }
}
