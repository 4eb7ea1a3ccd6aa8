import { message } from '@/i18n/message'
import type { ModerationRule } from './contract'

/** Held, never dropped: among thousands of a program's there may be one of a reader's. Where comments wait anyway nobody counts. */
export const flood: ModerationRule = {
  id: 'flood',
  name: 'Flood',
  about: 'More comments at once, from people new here, than a publication gets on its best day: they wait.',
  standing: 'on',
  judge: async ({ policy, facts }) => {
    const flood = policy === 'open' ? await facts.inFlood() : undefined
    return flood && { verdict: 'hold', reason: message(flood === 'thread' ? 'moderation.floodOfThread' : 'moderation.flood') }
  },
}
