import { describe, expect, it } from 'vitest'
import { partialDateInWords, timeInWords } from './dates'

describe('a date in words', () => {
  it('is that of the publication’s own clock', () => {
    const at = new Date('2026-03-04T23:30:00Z')
    expect(timeInWords(at, { language: 'en', timeZone: 'UTC' })).toBe('4 March 2026')
    expect(timeInWords(at, { language: 'en', timeZone: 'Asia/Aqtau' })).toBe('5 March 2026')
    expect(timeInWords(at, { language: 'de', timeZone: 'UTC' })).toBe('4. März 2026')
  })

  it('says no more than is known', () => {
    expect(partialDateInWords('2022', 'en')).toBe('2022')
    expect(partialDateInWords('2022-10', 'en')).toBe('October 2022')
    expect(partialDateInWords('2022-10-05', 'en')).toBe('5 October 2022')
    expect(partialDateInWords('', 'en')).toBe('')
  })

  it('knows the first century', () => {
    expect(partialDateInWords('0079-08-24', 'en')).toBe('24 August 79')
  })
})
