import { type Message, message } from '@/i18n/message'
import type { ModerationRule } from '../contract'
import { type BlockedSettings, blockedSettings } from './settings'

const reasons = {
  name: message('moderation.blockedName'),
  email: message('moderation.blockedEmail'),
  network: message('moderation.blockedNetwork'),
} as const

/**
 * Who is blocked is refused, and told. A name and an address can be typed by anybody, a network has many people: what comes by those
 * is held, and nobody who works here is held by them.
 */
export const blocked: ModerationRule<BlockedSettings> = {
  id: 'blocked',
  name: 'Blocks',
  about: 'What a blocked person writes is refused; under a blocked name, address or network it waits.',
  standing: 'on',
  settings: blockedSettings,
  judge: async ({ writer, facts }) => {
    const block = await facts.block()
    if (!block) return undefined
    if (block.kind === 'person') return { verdict: 'refuse', code: 'forbidden', reason: sentence(block.daysLeft) }
    if (writer.isStaff) return undefined
    return { verdict: 'hold', reason: reasons[block.kind], matched: block.label }
  },
}

function sentence(daysLeft: number | undefined): Message {
  return daysLeft === undefined ? message('comments.blocked') : message('comments.blockedFor', { days: daysLeft })
}
