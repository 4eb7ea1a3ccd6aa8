import { expect, it } from 'vitest'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildArticle, buildPublishedArticle } from '../../factory'
import { listTagsPage, tagsPerPage } from './list-tags-page'

useTestDatabase()

it('tags / list of all: names those of published essays in the order of the language, with their counts', async () => {
  await buildPublishedArticle({ tags: ['Zeit', 'Über'] })
  await buildPublishedArticle({ tags: ['Ufer', 'Zeit'] })
  await buildArticle({ tags: ['Entwurf'] })
  const { items, total } = await listTagsPage(1, 'de')
  expect(items.map(({ name, count }) => [name, count])).toEqual([
    ['Über', 1],
    ['Ufer', 1],
    ['Zeit', 2],
  ])
  expect(total).toBe(3)
})

it('tags / list of all: has pages, and is one empty page where nothing is tagged', async () => {
  expect(await listTagsPage(1, 'en')).toEqual({ items: [], page: 1, pages: 1, total: 0 })
  for (let at = 0; at < tagsPerPage + 5; at += 5) {
    await buildPublishedArticle({ tags: Array.from({ length: 5 }, (_, more) => `Subject ${at + more}`) })
  }
  const last = await listTagsPage(2, 'en')
  expect([last.items.length, last.pages, last.total]).toEqual([5, 2, tagsPerPage + 5])
})
