import { locales } from '@/i18n/locales'

/**
 * A date as somebody types it, as 2022, 2022-10 or 2022-10-05: no more precise than it was said. Empty for nothing typed; undefined
 * for what is no date, or one that could be read in two ways.
 */
export function readPartialDate(typed: string): string | undefined {
  const parts = partsOf(typed)
  if (!parts) return undefined
  const { year, month, day } = parts
  if (year === undefined) return ''
  const written = [[year, 4] as const, ...[month, day].flatMap((part) => (part === undefined ? [] : [[part, 2] as const]))]
    .map(([part, digits]) => String(part).padStart(digits, '0'))
    .join('-')
  return isReal(written) ? written : undefined
}

interface Parts {
  year?: number
  month?: number
  day?: number
}

function partsOf(typed: string): Parts | undefined {
  const text = typed.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ')
  if (text === '') return {}
  return inFigures(text) ?? inWords(text)
}

/** The year first or last. A day stands before the month only where dots say so: 10/12/2022 is December to some and October to others. */
function inFigures(text: string): Parts | undefined {
  const groups =
    /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/.exec(text)?.groups ??
    /^(?:(?<day>\d{1,2})\. ?)?(?<month>\d{1,2})[./] ?(?<year>\d{4})$/.exec(text)?.groups
  if (!groups) return undefined
  const { year, month, day } = groups
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) }
}

/** “12 October 2022”, “Oct. 12th, 2022”, “octubre de 2022”, “октябрь 2022 г.” */
function inWords(text: string): Parts | undefined {
  const words = text
    .replace(/(\d)(?:st|nd|rd|th|er)(?=\s|,|$)/gu, '$1')
    .split(/[\s,]+/u)
    .map((word) => word.replace(/\.$/u, ''))
    .filter((word) => word !== '' && !joining.has(word))
  const month = words.map((word) => monthNames().get(word)).find((number) => number !== undefined)
  const figures = words.filter((word) => /^\d+$/.test(word))
  const year = figures.find((figure) => figure.length === 4)
  const [day, ...more] = figures.filter((figure) => figure !== year)
  const isAll = words.length === figures.length + 1 && more.length === 0 && (day?.length ?? 0) <= 2
  if (month === undefined || year === undefined || !isAll) return undefined
  return { year: Number(year), month, ...(day ? { day: Number(day) } : {}) }
}

const joining = new Set(['of', 'the', 'de', 'del', 'г', 'թ'])
let names: Map<string, number> | undefined

/** Every month in each language of ours, long and short, alone and beside a day. */
function monthNames(): Map<string, number> {
  if (names) return names
  names = new Map([['sept', 9]])
  for (const language of locales) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', ...(day ? { day } : {}) })
        for (let number = 1; number <= 12; number++) {
          const name = format.formatToParts(Date.UTC(2000, number - 1, 1)).find(({ type }) => type === 'month')?.value
          if (name) names.set(name.normalize('NFC').toLowerCase().replace(/\.$/u, ''), number)
        }
      }
    }
  }
  return names
}

function isReal(date: string): boolean {
  const whole = `${date}-01-01`.slice(0, 10)
  const day = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole)
}
