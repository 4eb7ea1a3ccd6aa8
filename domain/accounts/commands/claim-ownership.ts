import { recordAudit } from '@/domain/audit/record-audit'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { hashPassword } from '@/platform/auth/password-hash'
import { now } from '@/platform/clock/clock'
import type { Tx } from '@/platform/db/client'
import { type UnitOfWork, write } from '@/platform/db/write'
import { AppError, type FieldErrors } from '@/platform/errors/app-error'
import { logAttempt } from '../attempts/log-attempt'
import { passwordWeakness } from '../password-weakness'
import { findOwnerLink } from '../queries/find-owner-link'
import type { ClaimOwnershipInput } from '../schema'
import { accountTags } from '../tags'
import type { Actor, Device, SignedIn } from '../types'
import { tellOfWayIn } from '../way-in-mail/tell-of-way-in'
import { spendLink } from './spend-link'
import { startSession } from './start-session'

const linkExpired = message('account.ownerLinkExpired')

/** Writes where the publication is at home, in the transaction of its being claimed: the settings' command, handed in because its rows are theirs. */
export type SetPlace = (tx: Tx, unit: UnitOfWork, actor: Actor, place: { language: string; timeZone: string }) => Promise<void>

/** Who the owner is to be, checked. */
interface NewOwner {
  name: string
  email: string
  passwordHash: string
}

/**
 * Claims the publication by the one-time link: makes the owner, or, by a recovery link, sets the owner
 * that there is a new password and ends their sessions. Signs in.
 */
export async function claimOwnership(actor: Actor, input: ClaimOwnershipInput, device: Device, setPlace: SetPlace): Promise<SignedIn> {
  // Looked at before the password is hashed: whoever has no link costs us no work.
  const offered = await findOwnerLink(input.token)
  if (!offered) {
    logAttempt('sign-in.failed', 'owner-link', actor)
    throw new AppError('gone', linkExpired)
  }
  const { name, email } = checkedPerson(input, offered.owner)
  const owner = { name, email, passwordHash: await hashPassword(input.password) }
  const publication = await getSettings()
  return write(async (tx, unit) => {
    const link = await spendLink(tx, actor, 'owner', input.token, linkExpired)
    const user = link.email ? await recover(tx, link.email, owner) : await install(tx, owner)
    if (link.email) await tellOfWayIn(tx, publication, link.email, { what: 'password-changed' })
    const { language, timeZone } = input
    if (!link.email && language && timeZone) await setPlace(tx, unit, actor, { language, timeZone })
    unit.changed(accountTags.writers)
    const token = await startSession(tx, actor, { userId: user.id, method: 'owner-link', device })
    await recordAudit(tx, actor, link.email ? 'account.recover-ownership' : 'account.claim-ownership', { type: 'user', id: user.id })
    return { token, attemptName: email, name: user.name, role: 'owner', returnTo: '' }
  })
}

function checkedPerson(input: ClaimOwnershipInput, owner: { name: string; email: string } | null): { name: string; email: string } {
  const name = owner?.name ?? input.name
  const email = owner?.email ?? input.email
  const fieldErrors: FieldErrors = {}
  if (!name) fieldErrors.name = message('account.nameNeeded')
  if (!email) fieldErrors.email = message('account.emailNeeded')
  const weakness = passwordWeakness(input.password, { name: name ?? '', email: email ?? '' })
  if (weakness) fieldErrors.password = weakness
  if (!name || !email || weakness) throw new AppError('invalid', message('form.lookAgain'), { fieldErrors })
  return { name, email }
}

async function recover(tx: Tx, email: string, { passwordHash }: NewOwner) {
  const owner = await tx.user.findFirst({ where: { email, role: 'owner' }, select: { id: true } })
  if (!owner) throw new AppError('gone', linkExpired)
  await endEveryWayIn(tx, owner.id)
  return tx.user.update({
    where: { id: owner.id },
    data: { passwordHash, disabledAt: null, knownSince: now() },
    select: { id: true, name: true },
  })
}

async function install(tx: Tx, owner: NewOwner) {
  if ((await tx.user.count({ where: { role: 'owner' } })) > 0) throw new AppError('gone', linkExpired)
  const known = await tx.user.findUnique({ where: { email: owner.email }, select: { id: true } })
  const rights = { ...owner, role: 'owner', disabledAt: null }
  if (!known) return tx.user.create({ data: rights, select: { id: true, name: true } })
  // An account with this address becomes the owner's. Whoever was signed in to it must not find themselves the owner.
  await endEveryWayIn(tx, known.id)
  return tx.user.update({ where: { id: known.id }, data: { ...rights, knownSince: now() }, select: { id: true, name: true } })
}

async function endEveryWayIn(tx: Tx, userId: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId } })
  await tx.account.deleteMany({ where: { userId } })
  await tx.passkey.deleteMany({ where: { userId } })
}
