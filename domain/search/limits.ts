import type { RateRule } from '@/platform/limits/rate-limit'

/** By client address: searches that nobody has asked for since the last publication. Fast typing asks about twice a second. */
export const searchByAddress: RateRule = { name: 'search', points: 120, perSeconds: 60 }
