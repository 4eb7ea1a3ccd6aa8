// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { quote, quoteLines } from './quote'

describe('comments / quote', () => {
  it.each([
    ['One line.', '> One line.'],
    ['One\n\n\ntwo ', '> One\n>\n> two'],
    [' \n ', ''],
  ])('%j is %j', (text, quoted) => expect(quoteLines(text)).toBe(quoted))

  it('stands after what was typed, once, with the cursor behind it', () => {
    const box = document.createElement('textarea')
    box.value = 'Typed before.'
    quote(box, 'Selected.')
    quote(box, 'Selected.')
    expect(box.value).toBe('Typed before.\n\n> Selected.\n\n')
    expect(box.selectionStart).toBe(box.value.length)
  })
})
