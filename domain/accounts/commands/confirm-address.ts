import { recordAudit } from '@/domain/audit/record-audit'
import { followToAddress } from '@/domain/notifications/moves/follow-to-address'
import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import { write } from '@/platform/db/write'
import { AppError } from '@/platform/errors/app-error'
import { rememberAddress } from '../attempts/known-address'
import { findAddressLink } from '../queries/find-address-link'
import type { ConfirmAddressInput } from '../schema'
import type { Actor } from '../types'
import { renewSession } from './renew-session'
import { spendLink } from './spend-link'

const linkExpired = message('account.expired')

/**
 * Gives one's own account the address that its mail went to. Only in a session of that account: a link that anybody could use would let
 * somebody mail it to a stranger, and own the account that the stranger then signs in to. One more way in is a change of right: the session
 * goes on under the new token that is returned.
 */
export async function confirmAddress(actor: Actor, { token }: ConfirmAddressInput): Promise<{ token: string; attemptName: string }> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.addressOtherBrowser'))
  const offered = await findAddressLink(actor, token)
  if (offered && !offered.isOwn) throw new AppError('forbidden', message('account.addressOtherBrowser'))
  return write(async (tx) => {
    const { email } = await spendLink(tx, actor, 'address', token, linkExpired)
    // Whoever reads this mailbox may learn whose it is here; nobody else comes as far.
    if ((await tx.user.count({ where: { email } })) > 0) throw new AppError('conflict', message('account.addressTaken'))
    const { count } = await tx.user.updateMany({ where: { id: actor.id, email: null }, data: { email, emailVerifiedAt: now() } })
    if (count === 0) throw new AppError('conflict', message('account.addressIsThere'))
    await rememberAddress(tx, actor, email, now())
    await followToAddress(tx, actor.id, email)
    await recordAudit(tx, actor, 'account.add-address', { type: 'user', id: actor.id })
    return { token: await renewSession(tx, actor), attemptName: email }
  })
}
