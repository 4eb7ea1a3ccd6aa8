import { afterEach, expect, it } from 'vitest'
import { holdClock } from '../clock/clock'
import { newId } from './new-id'

afterEach(() => holdClock(undefined))

it('database / ids: those of one millisecond sort in the order in which they were made, and none comes twice', () => {
  holdClock(new Date('2026-11-30T12:00:00Z'))
  const ids = Array.from({ length: 5_000 }, newId)
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

it('database / ids: a later millisecond sorts later, and each looks like the database client’s own', () => {
  holdClock(new Date('2026-11-30T12:00:00.001Z'))
  const early = newId()
  holdClock(new Date('2026-11-30T12:00:00.002Z'))
  const late = newId()
  expect(early < late).toBe(true)
  expect(early).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
  expect(early.slice(10)).not.toBe(late.slice(10))
})
