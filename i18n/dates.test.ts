import { describe, expect, it } from 'vitest'
import { formatDate, formatPartialDate } from './dates'

describe('a date in words', () => {
  it('is that of the publication’s own clock', () => {
    const at = new Date('2026-03-04T23:30:00Z')
    expect(formatDate(at, { language: 'en', timeZone: 'UTC' })).toBe('4 March 2026')
    expect(formatDate(at, { language: 'en', timeZone: 'Asia/Aqtau' })).toBe('5 March 2026')
    expect(formatDate(at, { language: 'de', timeZone: 'UTC' })).toBe('4. März 2026')
  })

  it('says no more than is known', () => {
    expect(formatPartialDate('2022', 'en')).toBe('2022')
    expect(formatPartialDate('2022-10', 'en')).toBe('October 2022')
    expect(formatPartialDate('2022-10-05', 'en')).toBe('5 October 2022')
    expect(formatPartialDate('', 'en')).toBe('')
  })

  it('knows the first century', () => {
    expect(formatPartialDate('0079-08-24', 'en')).toBe('24 August 79')
  })
})
