import { z } from 'zod'
import type { ListItemNode, ListNode } from './document'

/** How an ordered list counts its points, in HTML's letters. Without one: 1, 2, 3. */
export const listTypes = ['a', 'A', 'i', 'I'] as const
export type ListType = (typeof listTypes)[number]

const listNumber = z.number().int().min(0).max(1_000_000)

// The editor says of every list and every point what it is not, too. What is as usual is not stored.
export const listAttrs = z
  .object({ start: listNumber.nullish(), type: z.enum(['1', ...listTypes]).nullish() })
  .transform(({ start, type }) => ({ ...(start == null ? {} : { start }), ...(type == null || type === '1' ? {} : { type }) }))
  .optional()

export const listItemAttrs = z
  .object({ value: listNumber.nullish() })
  .transform(({ value }) => (value == null ? undefined : { value }))
  .optional()

/** The number of each point of an ordered list. */
export function numbersOf({ attrs, content }: ListNode): number[] {
  let next = attrs?.start ?? 1
  return content.map((item) => {
    const number = item.attrs?.value ?? next
    next = number + 1
    return number
  })
}

/** The number that a point says itself. One that has become a bullet may still have its old one. */
export function valueIn({ type }: ListNode, { attrs }: ListItemNode): number | undefined {
  return type === 'orderedList' ? attrs?.value : undefined
}

/** What stands before each point: `3.`, `c.`, `iv.` */
export function markersOf(list: ListNode): string[] {
  return numbersOf(list).map((number) => `${counted(number, list.attrs?.type)}.`)
}

/** True where the points follow one another in plain numbers, as every form of an essay can say it. */
export function isPlainlyCounted({ attrs, content }: ListNode): boolean {
  return attrs?.type === undefined && content.every((item) => item.attrs?.value === undefined)
}

function counted(number: number, type: ListType | undefined): string {
  const written = type === undefined || number < 1 ? undefined : /i/i.test(type) ? roman(number) : letters(number)
  if (written === undefined) return String(number)
  return type === 'A' || type === 'I' ? written.toUpperCase() : written
}

function letters(number: number): string {
  let left = number
  let written = ''
  for (; left > 0; left = Math.floor((left - 1) / 26)) written = String.fromCharCode(97 + ((left - 1) % 26)) + written
  return written
}

const numerals = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/** Browsers count in numbers again from 4000 on. */
function roman(number: number): string | undefined {
  if (number >= 4000) return undefined
  let left = number
  let written = ''
  for (const [value, sign] of numerals) {
    written += sign.repeat(Math.floor(left / value))
    left %= value
  }
  return written
}
