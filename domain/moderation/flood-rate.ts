import { type RateRule, withinRate } from '@/platform/limits/rate-limit'

/** Comments that appear at once, from all addresses together: more than a publication of one author gets on its best day. */
export const floodRules: readonly RateRule[] = [
  { name: 'comments-flood-hour', points: 60, perSeconds: 3_600 },
  { name: 'comments-flood-day', points: 300, perSeconds: 86_400 },
]

/** Somebody who had a comment let in this long before is no part of the flood. */
export const knownBeforeMs = 86_400_000

/** Counts one more comment that would appear at once; true if it is one too many. No address alone can tell: a flood comes from thousands. */
export async function isFlood(): Promise<boolean> {
  const within = await Promise.all(floodRules.map((rule) => withinRate(rule, 'all')))
  return within.includes(false)
}
