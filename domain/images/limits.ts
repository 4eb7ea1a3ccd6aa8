import type { RateRule } from '@/platform/limits/rate-limit'

/** By client address: pictures drawn that nobody has asked for yet. */
export const drawingByAddress: RateRule = { name: 'drawing', points: 60, perSeconds: 60 }
