interface Place {
  language: string
  timeZone: string
}

const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  'day-of-year': { day: 'numeric', month: 'long' },
  moment: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type TimeShape = keyof typeof shapes

/** An instant in words, in the publication's language and time zone. */
export function timeInWords(at: Date, place: Place, shape: TimeShape = 'day'): string {
  return new Intl.DateTimeFormat(spoken(place.language), { ...shapes[shape], timeZone: place.timeZone }).format(at)
}

/** 2022, 2022-10 or 2022-10-05 in words; nothing is added to what is known. */
export function partialDateInWords(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year) return ''
  const instant = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1))
  instant.setUTCFullYear(year)
  const shape: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }
  return new Intl.DateTimeFormat(spoken(language), { ...shape, timeZone: 'UTC' }).format(instant)
}

/** An instant as a time element. */
export function PublicationTime({ at, settings, shape = 'day' }: { at: Date; settings: Place; shape?: TimeShape }) {
  return <time dateTime={at.toISOString()}>{timeInWords(at, settings, shape)}</time>
}

/** A year, a month or a day as a time element. */
export function PartialDate({ date, language }: { date: string; language: string }) {
  return <time dateTime={date}>{partialDateInWords(date, language)}</time>
}

// Plain 'en' means American dates to Intl; the interface is British.
function spoken(language: string): string {
  return language === 'en' ? 'en-GB' : language
}
