import { expect, it } from 'vitest'
import { age } from './age'

const now = Date.UTC(2026, 2, 4, 10)
const ago = (seconds: number) => age(now - seconds * 1000, now, 'en')

it('tells a fresh age in the largest whole unit', () => {
  expect([0, 59, 60, 3_599, 3_600, 86_399, 86_400, 2 * 86_400].map(ago)).toEqual([
    'this minute',
    'this minute',
    '1 minute ago',
    '59 minutes ago',
    '1 hour ago',
    '23 hours ago',
    'yesterday',
    '2 days ago',
  ])
})

it('leaves the date alone after a week, for what lies ahead, and for what is no date', () => {
  expect([ago(7 * 86_400), ago(-600), age(Number.NaN, now, 'en')]).toEqual([undefined, undefined, undefined])
})

it('forgives a clock that is a minute behind', () => {
  expect(ago(-60)).toBe('this minute')
})

it('speaks the language of the page', () => {
  expect(age(now - 7_200_000, now, 'de')).toBe('vor 2 Stunden')
})
