import { expect, it } from 'vitest'
import { textFragment } from './text-fragment'

const told = (quote: string) => decodeURIComponent(textFragment(quote))

it('passages / link: names a short passage whole', () => expect(told('kept in a book')).toBe('#:~:text=kept in a book'))

it('passages / link: names a long passage by its ends, which do not overlap', () => {
  expect(told('one two three four five six')).toBe('#:~:text=one two three four,five six')
  expect(told('one two three four five six seven eight nine')).toBe('#:~:text=one two three four,six seven eight nine')
})

it('passages / link: leaves no hyphen, comma or ampersand to be read as part of the directive', () => {
  expect(textFragment('well-kept, here & there')).toBe('#:~:text=well%2Dkept%2C%20here%20%26%20there')
})
