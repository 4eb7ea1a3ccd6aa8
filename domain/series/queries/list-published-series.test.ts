import { expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { useTestDatabase } from '@/platform/testing/test-database'
import { placeInSeries } from '../commands/place-in-series'
import { listPublishedSeries } from './list-published-series'

useTestDatabase()

it('series / list of all: shows those of which something is published, the one added to last first, and counts no draft', async () => {
  const owner = await buildActor({ role: 'owner' })
  const into = async (series: string, article: { id: string }) => placeInSeries(owner, { articleId: article.id, series })
  await into('Ferries', await buildPublishedArticle({ publishedAt: new Date('2026-01-01') }))
  await into('Ferries', await buildPublishedArticle({ publishedAt: new Date('2026-01-03') }))
  await into('Ferries', await buildArticle())
  await into('Bread', await buildPublishedArticle({ publishedAt: new Date('2026-01-02') }))
  await into('Secrets', await buildArticle())
  const { items, total } = await listPublishedSeries()
  expect(items.map(({ title, parts }) => [title, parts])).toEqual([
    ['Ferries', 2],
    ['Bread', 1],
  ])
  expect(total).toBe(2)
})
