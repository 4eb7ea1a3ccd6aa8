import { describe, expect, it } from 'vitest'
import { textLimits } from '@/platform/text/text-limits'
import { creditLine, withCredit, withoutCredit } from './credit'

const words = { thanks: 'Corrected thanks to {names}', locale: 'en-GB' }

describe('notes / credit', () => {
  it('names one, two and three, and nobody where nobody is to be named', () => {
    expect(creditLine([], words)).toBe('')
    expect(creditLine(['Ani'], words)).toBe('Corrected thanks to Ani')
    expect(creditLine(['Ani', 'Vahe', 'Zoé'], words)).toBe('Corrected thanks to Ani, Vahe and Zoé')
  })

  it('takes a name as it is written', () => {
    expect(creditLine(['$& $1'], words)).toBe('Corrected thanks to $& $1')
  })

  it('names no more people than a reason has room for', () => {
    const many = Array.from({ length: 10 }, (_, at) => `A person of a long name, No. ${at}`)
    const line = creditLine(many, words)
    expect(line.length).toBeLessThanOrEqual(textLimits.reason)
    expect(line).toContain('No. 0')
    expect(line).not.toContain('No. 9')
  })

  it('stands behind what was typed, once, and leaves it as it was when it is taken out', () => {
    const credit = creditLine(['Ani'], words)
    expect(withCredit('', credit)).toBe(credit)
    expect(withCredit('Two typos', credit)).toBe(`Two typos. ${credit}`)
    expect(withCredit(withCredit('Two typos.', credit), credit)).toBe(`Two typos. ${credit}`)
    expect(withoutCredit(`Two typos. ${credit}`, credit)).toBe('Two typos.')
    expect(withoutCredit(credit, credit)).toBe('')
    const long = 'x'.repeat(textLimits.reason)
    expect(withCredit(long, credit)).toBe(long)
  })
})
