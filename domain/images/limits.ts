import type { RateRule } from '@/platform/limits/rate-limit'

/** By client address: images that nobody has asked for yet. */
export const imagesByAddress: RateRule = { name: 'images', points: 60, perSeconds: 60 }
