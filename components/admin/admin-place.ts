import type { Place } from '@/i18n/dates'

/** The desk speaks English, by the publication's clock. */
export function deskPlace({ timeZone }: Pick<Place, 'timeZone'>): Place {
  return { language: 'en', timeZone }
}
