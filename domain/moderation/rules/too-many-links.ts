import type { ModerationRule } from './contract'

/** More than a letter needs. */
const linksAllowed = 3

/** Held, not refused: a reader with a reading list is welcome. */
export const tooManyLinks: ModerationRule = {
  id: 'too-many-links',
  holdsBecause: `Held for more than ${linksAllowed} links`,
  judge: ({ comment }) =>
    countLinks(comment.text) > linksAllowed ? { verdict: 'hold', reason: `It holds more than ${linksAllowed} links.` } : undefined,
}

function countLinks(text: string): number {
  return text.match(/https?:\/\/|\bwww\./gi)?.length ?? 0
}
