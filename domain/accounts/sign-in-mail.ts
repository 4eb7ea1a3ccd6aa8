import type { Translator } from '@/i18n/translator-for'
import { textLimits } from '@/platform/text/text-limits'

/** The mail with a sign-in link. Nothing in it was typed by whoever asked for it, so it cannot be made to carry a message. */
export function signInMail(t: Translator, name: string, url: string, minutes: number): { subject: string; text: string } {
  const publication = name.replace(/\p{Cc}+/gu, ' ').trim()
  const text = [t('mail.signInLink', { publication }), url, t('mail.signInWorks', { minutes }), t('mail.signInNotAsked')]
  return { subject: t('mail.signInSubject', { publication }).slice(0, textLimits.mailSubject), text: `${text.join('\n\n')}\n` }
}
