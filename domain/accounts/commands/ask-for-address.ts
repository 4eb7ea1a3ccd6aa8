import { getSettings } from '@/domain/settings/queries/get-settings'
import { message } from '@/i18n/message'
import { translatorFor } from '@/i18n/translator-for'
import { hashToken, newToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { env } from '@/platform/env/env'
import { AppError } from '@/platform/errors/app-error'
import { queueMail } from '@/platform/mail/queue-mail'
import { addressMail } from '../address-mail'
import { admitAttempt } from '../attempts/admit-attempt'
import { linkAttempts } from '../attempts/limits'
import type { AskForAddressInput } from '../schema'
import type { Actor, Device } from '../types'
import { signInLinkMinutes } from './send-sign-in-link'

/**
 * Mails a link to the address that an account without one is to have. The same is done for every address, another account's too: what
 * becomes of it is said to whoever has shown that the mailbox is theirs. Counted with the sign-in links that one mailbox may get.
 */
export async function askForAddress(actor: Actor, { email }: AskForAddressInput, device: Device): Promise<void> {
  if (actor.kind !== 'user') throw new AppError('not-signed-in', message('account.signInFirst'))
  if (actor.email !== null) throw new AppError('conflict', message('account.addressIsThere'))
  const known = await db().user.findUnique({ where: { email }, select: { knownSince: true } })
  await admitAttempt(actor, device, { email, knownSince: known?.knownSince }, linkAttempts)
  const { name, language } = await getSettings()
  const token = newToken()
  const at = now()
  const url = `${env().PUBLIC_URL}/account/address?token=${token}`
  const expiresAt = new Date(at.getTime() + signInLinkMinutes * 60_000)
  await write(async (tx) => {
    // The newest alone counts: somebody may have mistyped the one before.
    await tx.oneTimeLink.updateMany({ where: { kind: 'address', userId: actor.id, usedAt: null }, data: { usedAt: at } })
    await tx.oneTimeLink.create({
      data: { tokenHash: hashToken(token), kind: 'address', email, userId: actor.id, createdAt: at, expiresAt },
    })
    await queueMail(tx, { to: email, ...addressMail(translatorFor(language), name, url, signInLinkMinutes) })
  })
}
