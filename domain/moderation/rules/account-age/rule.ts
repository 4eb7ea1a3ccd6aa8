import { message } from '@/i18n/message'
import { now } from '@/platform/clock/clock'
import type { ModerationRule } from '../contract'
import { type AccountAgeSettings, accountAgeSettings } from './settings'

/** Of accounts only: a guest has none that could be young. */
export const accountAge: ModerationRule<AccountAgeSettings> = {
  id: 'account-age',
  name: 'New accounts',
  about: 'What somebody writes whose account is new here waits.',
  standing: 'off',
  settings: accountAgeSettings,
  judge: async ({ facts }, { days }) => {
    const since = await facts.accountCreatedAt()
    if (since === undefined || now().getTime() - since.getTime() >= days * 86_400_000) return undefined
    return { verdict: 'hold', reason: message('moderation.youngAccount', { days }) }
  },
}
