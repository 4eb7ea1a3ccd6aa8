import { cachedFormatters } from './cached-formatters'
import { intlLocale } from './match-locale'

/** The publication's language and time zone; its settings are one. */
export interface Place {
  language: string
  timeZone: string
}

const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  'day-of-year': { day: 'numeric', month: 'long' },
  'date-time': { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** How much of an instant is said. */
export type DateStyle = keyof typeof shapes

const { getDateTimeFormat } = cachedFormatters()

/** An instant in words, in the publication's language and time zone. */
export function formatDate(at: Date, { language, timeZone }: Place, shape: DateStyle = 'day'): string {
  return getDateTimeFormat(intlLocale(language), { ...shapes[shape], timeZone }).format(at)
}

/** 2022, 2022-10 or 2022-10-05 in words; nothing is added to what is known. */
export function formatPartialDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year) return ''
  const instant = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1))
  instant.setUTCFullYear(year)
  const shape: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }
  return getDateTimeFormat(intlLocale(language), { ...shape, timeZone: 'UTC' }).format(instant)
}
