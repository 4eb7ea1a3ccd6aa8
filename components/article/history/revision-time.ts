import { formatDate, type Place } from '@/i18n/dates'

/** Says when revisions were published: the day, and the hour too where another of these was published that day. */
export function revisionTimes(revisions: readonly { createdAt: Date }[], place: Place): (at: Date) => string {
  const ofDay = new Map<string, number>()
  for (const { createdAt } of revisions) {
    const day = formatDate(createdAt, place)
    ofDay.set(day, (ofDay.get(day) ?? 0) + 1)
  }
  return (at) => {
    const day = formatDate(at, place)
    return (ofDay.get(day) ?? 0) > 1 ? formatDate(at, place, 'date-time') : day
  }
}
