import { describe, expect, it } from 'vitest'
import { countWords } from './count-words'
import { Unseen } from './unseen'

describe('comments / live / what a reader has not seen', () => {
  it('is told of once, and not what the page has already', () => {
    const unseen = new Unseen((id) => id === 'own')
    unseen.told({ ids: ['own', 'a'] })
    unseen.told({ ids: ['a', 'b'] })
    expect(unseen.ids).toEqual(['a', 'b'])
  })

  it('is no longer counted once it is gone, or once the page has it', () => {
    const page = new Set<string>()
    const unseen = new Unseen((id) => page.has(id))
    unseen.told({ ids: ['a', 'b', 'c'], more: true })
    unseen.told({ ids: [], gone: ['a'] })
    page.add('b')
    expect([unseen.ids, unseen.more]).toEqual([['c'], true])
    page.add('c')
    expect([unseen.ids, unseen.more]).toEqual([[], false])
  })
})

describe('comments / live / the number on the button', () => {
  it.each([
    ['en', 1, false, '1 new'],
    ['en', 2, false, '2 new'],
    ['en', 1_200, true, '1,200+ new'],
    ['ru', 3, false, 'few 3'],
    ['ru', 5, false, 'other 5'],
  ])('in %s for %i', (language, count, more, words) => {
    const forms = language === 'ru' ? { few: 'few {count}', other: 'other {count}' } : { one: '{count} new', other: '{count} new' }
    expect(countWords(forms, count, more, language)).toBe(words)
  })
})
