import { getMessages } from '@/i18n/get-messages'
import { pluralForms } from '@/i18n/plural-forms'
import type { Translator } from '@/i18n/translator-for'

/** What the reader script says of a thread that somebody comes back to, written on the thread. */
export function readingMessages(t: Translator): string {
  return JSON.stringify({
    newSince: pluralForms(getMessages('comments', t.lang).newSince),
    nextNew: t('comments.nextNew'),
    fold: t('comments.fold'),
    unfold: t('comments.unfold'),
  })
}
