import { expect, it } from 'vitest'
import { dueTime } from './digest-time'

const at = new Date('2026-03-28T21:20:00Z')

it('notices / time: a digest comes with the hour, or with the morning of the publication’s clock', () => {
  expect(dueTime('at-once', at, 'UTC')).toEqual(at)
  expect(dueTime('hourly', at, 'UTC')).toEqual(new Date('2026-03-28T22:00:00Z'))
  expect(dueTime('daily', at, 'UTC')).toEqual(new Date('2026-03-29T07:00:00Z'))
  // The night in which the clocks went on.
  expect(dueTime('daily', at, 'Europe/Berlin')).toEqual(new Date('2026-03-29T05:00:00Z'))
  expect(dueTime('daily', at, 'Asia/Kolkata')).toEqual(new Date('2026-03-29T02:00:00Z'))
  expect(dueTime('daily', new Date('2026-03-28T07:00:00Z'), 'UTC')).toEqual(new Date('2026-03-29T07:00:00Z'))
})
