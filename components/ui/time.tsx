import { type Place, partialDateInWords, type TimeShape, timeInWords } from '@/i18n/dates'

/** An instant as a time element. */
export function PublicationTime({ at, settings, shape = 'day' }: { at: Date; settings: Place; shape?: TimeShape }) {
  return <time dateTime={at.toISOString()}>{timeInWords(at, settings, shape)}</time>
}

/** A year, a month or a day as a time element. */
export function PartialDate({ date, language }: { date: string; language: string }) {
  return <time dateTime={date}>{partialDateInWords(date, language)}</time>
}
