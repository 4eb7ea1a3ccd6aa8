import { getMessages } from '@/i18n/get-messages'

/** What the reader script says about a comment form, written on the form itself: the script is one for all languages. */
export function readerMessages(language: string): string {
  const { account: _, dashboard: __, ...texts } = getMessages('reader', language)
  const { postReply, commentingAs } = getMessages('comments', language)
  return JSON.stringify({ ...texts, postReply, commentingAs })
}
