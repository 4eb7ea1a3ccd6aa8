import { type RateRule, withinRate } from '@/platform/limits/rate-limit'

/** Comments that appear at once, from all addresses together: more than a publication of one author gets on its best day. */
export const floodRules: readonly RateRule[] = [
  { name: 'comments-flood-hour', points: 60, perSeconds: 3_600 },
  { name: 'comments-flood-day', points: 300, perSeconds: 86_400 },
]

/** Somebody who had a comment let in this long before is no part of the flood. */
export const knownBeforeMs = 86_400_000

/** The same under one essay: a thread is drowned long before the publication is. */
export const threadFloodRule: RateRule = { name: 'comments-flood-thread', points: 30, perSeconds: 600 }

/** Where it is too much: under one essay, or all over the site. */
export type Flood = 'thread' | 'site'

/** Counts one more comment that would appear at once; says where it is one too many. No address alone can tell: a flood comes from thousands. */
export async function floodAt(articleId: string): Promise<Flood | undefined> {
  // What is too much under one essay is not counted against the others.
  if (!(await withinRate(threadFloodRule, articleId))) return 'thread'
  const site = await Promise.all(floodRules.map((rule) => withinRate(rule, 'all')))
  return site.includes(false) ? 'site' : undefined
}
