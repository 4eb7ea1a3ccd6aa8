import { expect, it } from 'vitest'
import { readableDetails } from './readable-details'

const standing = { title: 'The list', standfirst: '', writtenOn: '2022-10', language: 'en', dropCap: true, tags: [] }

it('half a date or a wrong language holds nothing else back', () => {
  const typed = { ...standing, title: 'The long list', writtenOn: '2022-', language: 'x-' }
  expect(readableDetails(typed, standing)).toEqual({ ...standing, title: 'The long list' })
})

it('what can be read replaces what stood, an empty field too', () => {
  const typed = { ...standing, writtenOn: '', language: 'hy' }
  expect(readableDetails(typed, standing)).toEqual(typed)
})
