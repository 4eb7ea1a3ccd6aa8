import { recordAudit } from '@/domain/audit/record-audit'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { confirmPerson } from '../passkeys/confirm-person'
import { isLastWayIn } from '../passkeys/is-last-way-in'
import type { RemovePasskeyInput } from '../passkeys/schema'
import type { Actor } from '../types'
import { tellOfWayIn } from '../way-in-mail/tell-of-way-in'

/**
 * Removes one of one's own passkeys. All other sessions that a passkey began end: whoever holds this one may have begun them. The last way
 * into an account goes only if its person says that they know.
 */
export async function removePasskey(actor: Actor, { passkey, currentPassword, lastWay }: RemovePasskeyInput): Promise<void> {
  const person = await confirmPerson(actor, currentPassword)
  const publication = await getSettings()
  await write(async (tx) => {
    // Locks the account's row on PostgreSQL: two passkeys that are removed at once must not each be thought to leave the other.
    await tx.user.updateMany({ where: { id: person.id }, data: { name: person.name } })
    if (!lastWay && (await isLastWayIn(tx, person.id, passkey))) {
      throw new AppError('invalid', message('form.lookAgain'), { fieldErrors: { lastWay: message('account.lastWayNeeded') } })
    }
    const key = { id: passkey, userId: person.id }
    const known = await tx.passkey.findFirst({ where: key, select: { aaguid: true, userAgent: true } })
    const { count } = await tx.passkey.deleteMany({ where: key })
    // Another's and none at all are answered alike.
    if (count === 0 || !known) throw new AppError('not-found', message('account.passkeyGone'))
    await tx.session.deleteMany({ where: { userId: person.id, method: 'passkey', id: { not: person.sessionId } } })
    await tellOfWayIn(tx, publication, person.email, { what: 'passkey-removed', passkey: known })
    await recordAudit(tx, person, 'account.remove-passkey', { type: 'user', id: person.id })
  })
}
