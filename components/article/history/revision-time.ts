import { type Place, timeInWords } from '@/domain/words/dates'

/** When a revision was published: its day, and the hour too where another was published that day. */
export function revisionTime(at: Date, revisions: readonly { createdAt: Date }[], place: Place): string {
  const day = timeInWords(at, place)
  const ofThatDay = revisions.filter(({ createdAt }) => timeInWords(createdAt, place) === day)
  return ofThatDay.length > 1 ? timeInWords(at, place, 'moment') : day
}
