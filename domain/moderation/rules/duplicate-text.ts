import { message } from '@/i18n/message'
import type { ModerationRule } from './contract'

/** The same words again within minutes are a second press of the button, or a program. */
export const duplicateText: ModerationRule = {
  id: 'duplicate-text',
  name: 'The same again',
  about: 'The same text from the same person within ten minutes: refused.',
  standing: 'on',
  judge: async ({ comment, facts }) =>
    (await facts.recentTexts()).some((recent) => sameText(recent, comment.text))
      ? { verdict: 'refuse', code: 'conflict', reason: message('comments.twice') }
      : undefined,
}

function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
