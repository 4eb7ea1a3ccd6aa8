import type { RateRule } from '@/platform/limits/rate-limit'

/** Notes that one address may send within a minute, and within an hour: a careful reader of a careless essay finds many. */
export const notesPerMinute: RateRule = { name: 'note-minute', points: 6, perSeconds: 60 }
export const notesPerHour: RateRule = { name: 'note-hour', points: 40, perSeconds: 3_600 }

/** Notes on one essay that are taken within a day, whoever sends them from wherever: nobody reads a thousand. */
export const notesOfEssay: RateRule = { name: 'note-essay-day', points: 300, perSeconds: 86_400 }
