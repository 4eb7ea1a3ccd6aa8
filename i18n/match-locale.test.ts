import { describe, expect, it } from 'vitest'
import { preferredLocale } from './match-locale'

describe('language / what a browser asks for', () => {
  it.each([
    ['', 'en'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['pt-BR,pt;q=0.9,fr;q=0.5,en;q=0.7', 'en'],
    ['hy', 'hy'],
    ['en;q=0.3, ru ; q=0.9', 'ru'],
    ['de;q=0, *', 'en'],
    ['ja', 'en'],
    [';;;q=x,,', 'en'],
  ])('of “%s” is %s', (header, language) => expect(preferredLocale(header)).toBe(language))
})
