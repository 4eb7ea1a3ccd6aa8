import { message } from '@/i18n/message'
import type { ModerationRule } from '../contract'
import { type ProofOfWorkSettings, proofOfWorkSettings } from './settings'

/** Nothing to one who writes one comment, and much to a program that writes thousands. Its absence only holds: not every reader has JavaScript. */
export const proofOfWork: ModerationRule<ProofOfWorkSettings> = {
  id: 'proof-of-work',
  name: 'Proof of work',
  about: 'A browser does a small sum while its reader types; what comes without it waits, as do all comments sent without JavaScript.',
  standing: 'off',
  settings: proofOfWorkSettings,
  judge: async ({ facts }, { bits }) =>
    ((await facts.stamp())?.workBits ?? 0) < bits ? { verdict: 'hold', reason: message('moderation.noProof') } : undefined,
}
