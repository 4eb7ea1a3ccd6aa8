import { textLimits } from '@/platform/text/text-limits'

/** How those who sent a note that was accepted are named in the reason of the next revision, in the essay's language. */
export interface CreditWords {
  /** With {names} where they stand. */
  thanks: string
  locale: string
}

/** The line that names them; with as many of the names as a reason has room for. Empty: nobody. */
export function creditLine(names: readonly string[], { thanks, locale }: CreditWords): string {
  if (names.length === 0) return ''
  const line = thanks.replace('{names}', () => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names))
  return line.length <= textLimits.reason ? line : creditLine(names.slice(0, -1), { thanks, locale })
}

/** A reason with the line at its end, or as it is where both are too long. */
export function withCredit(reason: string, credit: string): string {
  const typed = reason.trim()
  if (typed === '' || typed.includes(credit)) return typed || credit
  const whole = `${typed}${/[.!?…։。؟]$/u.test(typed) ? '' : '.'} ${credit}`
  return whole.length <= textLimits.reason ? whole : reason
}

/** A reason without the line, and without the room that it leaves. */
export function withoutCredit(reason: string, credit: string): string {
  return reason.replace(credit, '').replace(/\s+/g, ' ').trim()
}
