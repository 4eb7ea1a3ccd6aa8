import { expect, it } from 'vitest'
import { findWrittenOn } from './find-written-on'
import { readDate } from './read-date'

it.each([
  ['This article was originally written in October 2022. Although it is now 2026, …', '2022-10'],
  ['First published on 5 October 2022, elsewhere.', '2022-10-05'],
  ['originally written back in 2019', '2019'],
  ['It was written in October 2022.', ''],
  ['It was originally written in a hurry.', ''],
])('“%s” says that it was written: %s', (text, date) => {
  expect(findWrittenOn(text)).toBe(date)
})

it.each([
  ['3rd of March, 2026', '2026-03-03'],
  ['March 3, 2026', '2026-03-03'],
  ['march 2026', '2026-03'],
  ['2026-03-04', '2026-03-04'],
  ['2026-13', '2026'],
  ['page 12345', ''],
])('reads the date of “%s”', (phrase, date) => {
  expect(readDate(phrase)).toBe(date)
})
