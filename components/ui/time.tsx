import { type DateStyle, formatDate, formatPartialDate, type Place } from '@/i18n/dates'

/** An instant as a time element. */
export function PublicationTime({ at, settings, shape = 'day' }: { at: Date; settings: Place; shape?: DateStyle }) {
  return <time dateTime={at.toISOString()}>{formatDate(at, settings, shape)}</time>
}

/** A year, a month or a day as a time element. */
export function PartialDate({ date, language }: { date: string; language: string }) {
  return <time dateTime={date}>{formatPartialDate(date, language)}</time>
}
