import { interpolate } from '@/i18n/interpolate'

type Word =
  | 'replyTo'
  | 'postReply'
  | 'cancel'
  | 'posting'
  | 'refused'
  | 'notSent'
  | 'posted'
  | 'commentingAs'
  | 'saved'
  | 'charactersLeft'
  | 'charactersOver'
  | 'seeComment'
  | 'close'

/** What the server wrote on a comment form for us to say, in the publication's language. */
export function formMessage(form: HTMLFormElement, word: Word, values: Record<string, string> = {}): string {
  const texts: Record<string, unknown> = JSON.parse(form.dataset.messages || '{}')
  return interpolate(String(texts[word] ?? ''), values)
}
