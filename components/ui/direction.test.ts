import { describe, expect, it } from 'vitest'
import { directionOf } from './direction'

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
