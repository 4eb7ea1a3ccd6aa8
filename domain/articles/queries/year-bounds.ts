/** How far the clocks of this zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value ?? 0)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return local - Math.floor(instant / 1_000) * 1_000
}

/** The instant at which a year begins by the clocks of this zone. */
export function startOfYear(year: number, timeZone: string): Date {
  const midnight = Date.UTC(year, 0, 1)
  return new Date(midnight - offsetAt(midnight - offsetAt(midnight, timeZone), timeZone))
}

/** The year that the clocks of this zone show at an instant. */
export function yearOf(instant: Date, timeZone: string): number {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)).getUTCFullYear()
}

/** A zone that Intl does not know must not take the archive down. */
export function knownTimeZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return timeZone
  } catch {
    return 'UTC'
  }
}
