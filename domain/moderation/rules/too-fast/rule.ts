import { message } from '@/i18n/message'
import type { ModerationRule } from '../contract'
import { type TooFastSettings, tooFastSettings } from './settings'

/** By a signed time. What was written elsewhere and pasted is fast too, so it is held and not refused. */
export const tooFast: ModerationRule<TooFastSettings> = {
  id: 'too-fast',
  name: 'Too fast',
  about: 'A comment that was sent sooner after its form was opened than a person types waits.',
  standing: 'on',
  settings: tooFastSettings,
  judge: async ({ facts }, { seconds, holdWithout }) => {
    const stamp = await facts.stamp()
    if (!stamp) return holdWithout ? { verdict: 'hold', reason: message('moderation.noStamp') } : undefined
    return stamp.ageMs < seconds * 1_000 ? { verdict: 'hold', reason: message('moderation.tooFast', { seconds }) } : undefined
  },
}
