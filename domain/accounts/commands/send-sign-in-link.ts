import { getSettings } from '@/domain/settings/queries/get-settings'
import { translatorFor } from '@/i18n/translator-for'
import { hashToken, newToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { env } from '@/platform/env/env'
import { queueMail } from '@/platform/mail/queue-mail'
import { admitAttempt } from '../attempts/admit-attempt'
import { linkAttempts } from '../attempts/limits'
import type { SendSignInLinkInput } from '../schema'
import { signInMail } from '../sign-in-mail'
import type { Actor, Device } from '../types'

/** How long a sign-in link lets somebody in. */
export const signInLinkMinutes = 10

/**
 * Mails a sign-in link. The same is done for every address, known, unknown or disabled: what happens with it is decided
 * when it is used, by somebody who has shown that the mailbox is theirs.
 */
export async function sendSignInLink(actor: Actor, input: SendSignInLinkInput, device: Device): Promise<void> {
  const known = await db().user.findUnique({ where: { email: input.email }, select: { knownSince: true } })
  await admitAttempt(actor, device, { email: input.email, knownSince: known?.knownSince }, linkAttempts)
  const { name, language } = await getSettings()
  const token = newToken()
  const at = now()
  const url = `${env().PUBLIC_URL}/sign-in/link?token=${token}`
  await write(async (tx) => {
    await tx.oneTimeLink.create({
      data: {
        tokenHash: hashToken(token),
        kind: 'sign-in',
        email: input.email,
        returnTo: input.to,
        createdAt: at,
        expiresAt: new Date(at.getTime() + signInLinkMinutes * 60_000),
      },
    })
    await queueMail(tx, { to: input.email, ...signInMail(translatorFor(language), name, url, signInLinkMinutes) })
  })
}
