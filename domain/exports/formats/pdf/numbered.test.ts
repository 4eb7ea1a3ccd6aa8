import { expect, it } from 'vitest'
import { numbered } from './numbered'

it('exports / PDF: writes characters that no font has as their numbers, and nothing else', () => {
  expect(numbered({ spans: [{ text: 'a 等 b', size: 1 }], none: null }, ['等'])).toEqual({
    spans: [{ text: 'a [U+7B49] b', size: 1 }],
    none: null,
  })
})
