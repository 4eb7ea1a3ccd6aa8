import type { Digest } from './types'

const hourMs = 3_600_000
/** By the publication's clock: with the morning's mail. */
const morning = 7

/** When a notice of this moment is due. */
export function dueTime(digest: Digest, at: Date, timeZone: string): Date {
  if (digest === 'at-once') return at
  const nextHour = new Date((Math.floor(at.getTime() / hourMs) + 1) * hourMs)
  return digest === 'hourly' ? nextHour : nextMorning(nextHour, timeZone)
}

// Hour by hour: a day on which the clocks change has one hour more or less, and some zones are half an hour off.
function nextMorning(from: Date, timeZone: string): Date {
  const hour = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone })
  for (let each = from.getTime(); ; each += hourMs) if (Number(hour.format(each)) === morning) return new Date(each)
}
