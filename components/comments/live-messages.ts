import { getMessages } from '@/i18n/get-messages'
import { pluralForms } from '@/i18n/plural-forms'
import type { Translator } from '@/i18n/translator-for'
import { commentPaths } from './comment-paths'

/** What the reader script needs in order to follow a thread, written on the thread: where from, and what is said of new comments; of one thread alone, of new replies. */
export function liveMessages(article: { id: string; slug: string }, until: string, t: Translator, rootId?: string): string {
  const messages = getMessages('comments', t.lang)
  return JSON.stringify({
    from: commentPaths.live(article.id, until, rootId),
    thread: commentPaths.thread(article, ''),
    forms: pluralForms(rootId === undefined ? messages.newComments : messages.newReplies),
    failed: t('comments.newNotLoaded'),
  })
}
