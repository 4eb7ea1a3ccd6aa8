import type { ModerationRule } from './contract'

/** What the owner has set for everybody. */
export const publicationPolicy: ModerationRule = {
  id: 'publication-policy',
  holdsBecause: 'Waits as your comment policy asks',
  judge: ({ policy, writer }) => {
    if (policy === 'hold-all') return { verdict: 'hold', reason: 'Every comment waits for approval here.' }
    if (policy === 'hold-first' && !writer.hasApprovedComment) return { verdict: 'hold', reason: 'It is the first from this person.' }
    return undefined
  },
}
