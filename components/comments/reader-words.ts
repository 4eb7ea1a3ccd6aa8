import { textsOf } from '@/i18n/get-messages'

/** What the reader script says about a comment form, written on the form itself: the script is one for all languages. */
export function readerWords(language: string): string {
  const { account: _, desk: __, ...texts } = textsOf('reader', language)
  const { postReply, commentingAs } = textsOf('thread', language)
  return JSON.stringify({ ...texts, postReply, commentingAs })
}
