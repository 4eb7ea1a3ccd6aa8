import { expect, it } from 'vitest'
import { useTestDatabase } from '@/platform/testing/test-database'
import { generateMetadata } from './page'

useTestDatabase()

it.each([
  ['note', 'A note to the author'],
  ['comment', 'Reply to a passage'],
  ['anything else', 'Reply to a passage'],
])('passages / form: the window is titled by what is written: %s', async (as, title) => {
  expect(await generateMetadata({ searchParams: Promise.resolve({ as }) })).toMatchObject({ title, robots: { index: false } })
})
