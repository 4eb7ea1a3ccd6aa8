import { message } from '@/i18n/message'
import type { ModerationRule } from './contract'

/** A closed thread is closed to everybody: whoever wants to speak opens it first. */
export const closedThread: ModerationRule = {
  id: 'closed-thread',
  name: 'Closed threads',
  about: 'Nothing is taken where comments are closed: here above for all essays, in the editor for one.',
  standing: 'always',
  judge: ({ policy, article }) =>
    policy === 'closed' || !article.commentsOpen ? { verdict: 'refuse', code: 'forbidden', reason: message('comments.closed') } : undefined,
}
