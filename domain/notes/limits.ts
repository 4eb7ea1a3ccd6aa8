import type { RateRule } from '@/platform/limits/rate-limit'
import { writeLimits } from '@/platform/limits/write-limits'

/** Sending notes: a careful reader of a careless essay finds many. */
export const noteLimits = writeLimits('note', { network: { perMinute: 6, perHour: 40 }, person: { perMinute: 6, perHour: 40 } })

/** Notes on one essay that are taken within a day, whoever sends them from wherever: nobody reads a thousand. */
export const notesOfEssay: RateRule = { name: 'note-essay-day', points: 300, perSeconds: 86_400 }
