import { formatDate } from '@/i18n/dates'
import { translateMessage } from '@/i18n/translate-message'
import { translatorFor } from '@/i18n/translator-for'
import { env } from '@/platform/env/env'
import { textLimits } from '@/platform/text/text-limits'
import { authenticatorName } from '../passkeys/authenticator-name'

/** What became of a way into an account. */
export type WayInChange =
  | { what: 'passkey-added' | 'passkey-removed'; passkey: { aaguid: string; userAgent: string } }
  | { what: 'password-changed' }
  | { what: 'provider-linked'; provider: string }

/** Whose mail it is. */
export interface Publication {
  name: string
  language: string
  timeZone: string
}

/** The mail that tells a person what became of a way into their account, and what to do if it was not them. Nothing in it was typed by whoever did it. */
export function wayInMail(settings: Publication, change: WayInChange, at: Date): { subject: string; text: string } {
  const t = translatorFor(settings.language)
  const publication = settings.name.replace(/\p{Cc}+/gu, ' ').trim()
  const says = {
    'passkey-added': () => t('mail.passkeyAdded', { publication }),
    'passkey-removed': () => t('mail.passkeyRemoved', { publication }),
    'password-changed': () => t('mail.passwordChanged', { publication }),
    'provider-linked': () => t('mail.providerLinked', { publication, provider: 'provider' in change ? change.provider : '' }),
  }[change.what]()
  const time = `${formatDate(at, settings, 'date-time')} (${settings.timeZone})`
  const facts = [
    t('mail.wayInTime', { time }),
    ...('passkey' in change ? [t('mail.wayInPasskey', { name: translateMessage(t, authenticatorName(change.passkey)) })] : []),
  ]
  const text = [`${says}:`, facts.join('\n'), t('mail.wayInWasYou'), t('mail.wayInNotYou'), `${env().PUBLIC_URL}/account`]
  return { subject: says.slice(0, textLimits.mailSubject), text: `${text.join('\n\n')}\n` }
}
