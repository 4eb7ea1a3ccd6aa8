import { afterEach, expect, it } from 'vitest'
import { frontTranslator, setFrontLanguage } from './front-translator'

afterEach(() => setFrontLanguage(() => 'en'))

it('front / language: is English before it is set', () => {
  expect(frontTranslator()('front.nothingHere')).toBe('There is nothing at this address.')
  expect(frontTranslator()('front.tooOftenSeconds', { count: 30 })).toBe('That was too often. Please try again in 30 seconds.')
})

it('front / language: is what was set, from then on', () => {
  let language = 'ar'
  setFrontLanguage(() => language)
  expect(frontTranslator().lang).toBe('ar')
  expect(frontTranslator()('front.nothingHere')).toMatch(/\p{Script=Arab}/u)
  language = 'de'
  expect(frontTranslator().lang).toBe('de')
})
