import { expect, it } from 'vitest'
import { buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { db } from '@/platform/db/client'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { useTestDatabase } from '@/platform/testing/test-database'
import { indexVersion } from '../index/index-entry'
import { planIndexing, registerSearchJobs } from '../jobs'
import { countUnindexed } from '../queries/count-unindexed'
import { searchArticles } from '../queries/search-articles'
import { emptyIndex } from './empty-index'
import { renewIndex } from './renew-index'

useTestDatabase()

async function threeArticles() {
  const [first] = [await buildPublishedArticle({ title: 'Kelp' }), await buildPublishedArticle({ title: 'More kelp' })]
  await buildArticle({ title: 'A draft of kelp' })
  return first
}

it('an index that was lost is made again, of what is published and of nothing else', async () => {
  await threeArticles()
  await emptyIndex()
  expect(await searchArticles('kelp')).toMatchObject({ total: 0 })
  expect(await countUnindexed()).toBe(2)
  expect(await renewIndex()).toBe(true)
  expect(await countUnindexed()).toBe(0)
  expect(await searchArticles('kelp')).toMatchObject({ total: 2 })
  expect(await db().searchEntry.count()).toBe(2)
})

it('entries that another version made are made anew, once each', async () => {
  const { id } = await threeArticles()
  await db().searchEntry.update({ where: { articleId: id }, data: { version: indexVersion - 1 } })
  await renewIndex()
  expect(await db().searchEntry.findMany({ select: { version: true } })).toEqual([{ version: indexVersion }, { version: indexVersion }])
  expect(await searchArticles('kelp')).toMatchObject({ total: 2, hits: [{}, {}] })
})

it('what is not for readers any more is forgotten, however it came to be', async () => {
  const { id } = await threeArticles()
  await db().article.update({ where: { id }, data: { status: 'draft' } })
  expect((await searchArticles('kelp')).hits).toHaveLength(1)
  await renewIndex()
  expect(await searchArticles('kelp')).toMatchObject({ total: 1 })
  expect(await db().searchTerm.count({ where: { term: 'kelp' } })).toBe(1)
})

it('a server that starts has the rest done, in as many turns as it takes', async () => {
  await threeArticles()
  await emptyIndex()
  expect(await renewIndex(() => true)).toBe(false)
  registerSearchJobs()
  await planIndexing()
  await planIndexing()
  expect(await db().outbox.count()).toBe(1)
  await runDueJobs('test')
  expect(await searchArticles('kelp')).toMatchObject({ total: 2 })
  await planIndexing()
  expect(await db().outbox.count({ where: { status: 'pending' } })).toBe(0)
})
