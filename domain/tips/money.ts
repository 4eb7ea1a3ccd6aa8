import { z } from 'zod'

/** More than this in minor units is no tip, whatever the currency. */
const most = 1_000_000_000_000

/** An amount that arrived: 1250 EUR is 12.50 €, 1250 JPY is 1,250 ¥. Amounts of different currencies are never added. */
export const moneySchema = z.object({ minor: z.int().positive().max(most), currency: z.string().regex(/^[A-Z]{3}$/) })

export type Money = z.infer<typeof moneySchema>

/** How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/** Reads an amount as providers write it ('12.5', '1250') without rounding anything away; null for what is none in this currency. */
export function readMoney(text: string, currency: string): Money | null {
  const [, whole = '', fraction = ''] = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(text.trim()) ?? []
  const code = currency.trim().toUpperCase()
  if (whole === '' || !/^[A-Z]{3}$/.test(code)) return null
  const decimals = decimalsOf(code)
  if (/[1-9]/.test(fraction.slice(decimals))) return null
  const read = moneySchema.safeParse({ minor: Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0')), currency: code })
  return read.success ? read.data : null
}
