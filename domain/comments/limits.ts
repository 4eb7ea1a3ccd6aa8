import type { RateRule } from '@/platform/limits/rate-limit'

/** Comments that one address may post within a minute. */
export const commentsPerMinute: RateRule = { name: 'comment-minute', points: 10, perSeconds: 60 }

/** Comments that one address may post within an hour. */
export const commentsPerHour: RateRule = { name: 'comment-hour', points: 60, perSeconds: 3600 }
