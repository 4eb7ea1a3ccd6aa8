import type { Translator } from '@/i18n/translator-for'
import { textLimits } from '@/platform/text/text-limits'

/** The mail with the link that adds an address to an account. Nothing in it was typed by whoever asked for it, not even their name. */
export function addressMail(t: Translator, name: string, url: string, minutes: number): { subject: string; text: string } {
  const publication = name.replace(/\p{Cc}+/gu, ' ').trim()
  const text = [t('mail.addressLink', { publication }), url, t('mail.signInWorks', { minutes }), t('mail.addressNotAsked')]
  return { subject: t('mail.addressSubject', { publication }).slice(0, textLimits.mailSubject), text: `${text.join('\n\n')}\n` }
}
