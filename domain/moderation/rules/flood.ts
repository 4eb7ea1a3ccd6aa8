import type { ModerationRule } from './contract'

/** Held, never dropped: among thousands of a program's there may be one of a reader's. */
export const flood: ModerationRule = {
  id: 'flood',
  holdsBecause: 'Held in a flood: too many comments came at once from people new here',
  judge: ({ writer }) => (writer.inFlood ? { verdict: 'hold', reason: 'Too many comments came at once from people new here.' } : undefined),
}
