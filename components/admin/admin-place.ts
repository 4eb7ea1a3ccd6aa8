import type { Place } from '@/i18n/dates'

/** The admin speaks English, by the publication's clock. */
export function adminPlace({ timeZone }: Pick<Place, 'timeZone'>): Place {
  return { language: 'en', timeZone }
}
