import { message } from '@/i18n/message'
import type { ModerationRule } from '../contract'
import { type LearnedFilterSettings, learnedFilterSettings } from './settings'

/** It can be wrong, so it only ever holds. */
export const learnedFilter: ModerationRule<LearnedFilterSettings> = {
  id: 'learned-filter',
  name: 'Learned filter',
  about: 'A comment that reads like those you have deleted waits. It learns from what you approve and delete, on this server alone.',
  standing: 'on',
  settings: learnedFilterSettings,
  judge: async ({ facts }, { percent }) => {
    const found = await facts.spamScore()
    if (!found || found.score * 100 < percent) return undefined
    const reason = message('moderation.likeSpam', { percent: Math.round(found.score * 100) })
    return { verdict: 'hold', reason, matched: found.signs.join('\n') }
  },
}
