import type { Words } from '@/i18n/translator-for'
import { textLimits } from '@/platform/text/text-limits'

/** The mail with a sign-in link. Nothing in it was typed by whoever asked for it, so it cannot be made to carry a message. */
export function signInMail(words: Words, name: string, url: string, minutes: number): { subject: string; text: string } {
  const publication = name.replace(/\p{Cc}+/gu, ' ').trim()
  const text = [words('mail.signInLink', { publication }), url, words('mail.signInWorks', { minutes }), words('mail.signInNotAsked')]
  return { subject: words('mail.signInSubject', { publication }).slice(0, textLimits.mailSubject), text: `${text.join('\n\n')}\n` }
}
