import { describe, expect, it } from 'vitest'
import { directionOf, inLanguage } from './direction'

describe('the direction of a language', () => {
  it.each([
    ['en', 'ltr'],
    ['hy', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['nonsense code', 'ltr'],
  ])('%s runs %s', (language, direction) => expect(directionOf(language)).toBe(direction))
})

describe('a text among others', () => {
  it('says its language where that is another, and its direction where that is another', () => {
    expect(inLanguage('', 'en')).toEqual({})
    expect(inLanguage('en', 'en')).toEqual({})
    expect(inLanguage('de', 'en')).toEqual({ lang: 'de' })
    expect(inLanguage('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(inLanguage('fr', 'ar')).toEqual({ lang: 'fr', dir: 'ltr' })
  })
})
