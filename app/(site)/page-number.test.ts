import { describe, expect, it } from 'vitest'
import { pageAddress, pageNumber } from './page-number'

describe('the page of a list', () => {
  it('is the first when the address says nothing', () => expect(pageNumber(undefined)).toBe(1))

  it('is the one that is asked for', () => expect(pageNumber('12')).toBe(12))

  it.each(['0', '-1', '1.5', '01', 'two', '', '99999', ['1', '2']])('is none for %j', (asked) => expect(pageNumber(asked)).toBeNull())

  it('has no number in its address when it is the first', () => {
    expect(pageAddress('/archive/2019')(1)).toBe('/archive/2019')
    expect(pageAddress('/archive/2019')(2)).toBe('/archive/2019?page=2')
  })
})
