import { message } from '@/i18n/message'
import type { ModerationRule } from './contract'

/** What the owner has set for everybody. */
export const publicationPolicy: ModerationRule = {
  id: 'publication-policy',
  name: 'What appears',
  about: 'What you chose above.',
  standing: 'always',
  judge: async ({ policy, facts }) => {
    if (policy === 'hold-all') return { verdict: 'hold', reason: message('moderation.everyComment') }
    if (policy === 'hold-first' && !(await facts.hasApprovedComment()))
      return { verdict: 'hold', reason: message('moderation.firstComment') }
    return undefined
  },
}
