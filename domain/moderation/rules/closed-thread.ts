import { message } from '@/i18n/message'
import type { ModerationRule } from './contract'

/** A closed thread is closed to everybody: whoever wants to speak opens it first. */
export const closedThread: ModerationRule = {
  id: 'closed-thread',
  judge: ({ policy, article }) =>
    policy === 'closed' || !article.commentsOpen ? { verdict: 'refuse', code: 'forbidden', reason: message('comments.closed') } : undefined,
}
