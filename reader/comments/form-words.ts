import { fillIn } from '@/i18n/fill-in'

type Word = 'replyTo' | 'postReply' | 'cancel' | 'posting' | 'refused' | 'notSent' | 'posted' | 'commentingAs'

/** What the server wrote on a comment form for us to say, in the publication's language. */
export function said(form: HTMLFormElement, word: Word, values: Record<string, string> = {}): string {
  const texts: Record<string, unknown> = JSON.parse(form.dataset.words || '{}')
  return fillIn(String(texts[word] ?? ''), values)
}
