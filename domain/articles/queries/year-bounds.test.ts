import { expect, it } from 'vitest'
import { knownTimeZone, startOfYear, yearOf } from './year-bounds'

it.each([
  ['UTC', '2026-01-01T00:00:00.000Z'],
  ['Asia/Yerevan', '2025-12-31T20:00:00.000Z'],
  ['America/New_York', '2026-01-01T05:00:00.000Z'],
  ['Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
  ['Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
])('2026 begins in %s at %s', (timeZone, instant) => {
  const start = startOfYear(2026, timeZone)
  expect(start.toISOString()).toBe(instant)
  expect(yearOf(start, timeZone)).toBe(2026)
  expect(yearOf(new Date(start.getTime() - 1), timeZone)).toBe(2025)
})

it('an unknown zone is read as UTC', () => {
  expect(knownTimeZone('Nowhere/Atlantis')).toBe('UTC')
})
