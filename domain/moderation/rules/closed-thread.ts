import { message } from '@/i18n/message'
import type { ModerationRule } from './contract'

/** A closed thread is closed to everybody: whoever wants to speak opens it first. Where people with an account talk, guests sign in first. */
export const closedThread: ModerationRule = {
  id: 'closed-thread',
  name: 'Closed threads',
  about:
    'Nothing is taken where comments are closed, nor from guests where they are for people with an account: here above for all essays, in the editor for one.',
  standing: 'always',
  judge({ policy, article, writer }) {
    if (policy === 'closed' || article.writers === 'nobody') {
      return { verdict: 'refuse', code: 'forbidden', reason: message('comments.closed') }
    }
    if (article.writers === 'signed-in' && !writer.isSignedIn) {
      return { verdict: 'refuse', code: 'forbidden', reason: message('comments.signedInOnly') }
    }
    return undefined
  },
}
