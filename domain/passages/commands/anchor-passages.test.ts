import { beforeEach, expect, it } from 'vitest'
import { bodyOf, buildPublishedArticle, buildRevision } from '@/domain/articles/factory'
import { db } from '@/platform/db/client'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { useTestDatabase } from '@/platform/testing/test-database'
import { anchorKind, askToAnchor } from '../ask-to-anchor'
import { registerPassageJobs } from '../jobs'
import { anchorPassages } from './anchor-passages'

useTestDatabase()

const text = 'There is no timetable at the port. There is a list, and a woman who keeps it.'
const quote = 'a woman who keeps it'
let articleId: string

beforeEach(async () => {
  registerPassageJobs()
  articleId = (await buildPublishedArticle({ slug: 'ferry', body: bodyOf(text) })).id
})

/** So many comments about the same words. */
async function discuss(count: number): Promise<void> {
  const { id: revisionId } = await db().revision.findFirstOrThrow({ where: { articleId } })
  const ids = Array.from({ length: count }, (_, at) => `comment-${String(at).padStart(6, '0')}`)
  const start = text.indexOf(quote)
  const place = { start, end: start + quote.length, currentStart: start, currentEnd: start + quote.length }
  const words = { quote, prefix: text.slice(start - 32, start), suffix: '.', rival: 10 }
  await db().comment.createMany({
    data: ids.map((id) => ({ id, rootId: id, articleId, guestName: 'Ani', source: 'Yes.', status: 'approved' })),
  })
  await db().passage.createMany({
    data: ids.map((commentId) => ({ ...words, ...place, articleId, revisionId, commentId, anchoredIn: revisionId })),
  })
}

async function publish(before: string): Promise<string> {
  await buildRevision(articleId, { body: bodyOf(before, text) })
  const { publishedId } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  return publishedId ?? ''
}

const rows = () => db().outbox.findMany({ where: { kind: anchorKind }, orderBy: { createdAt: 'asc' } })
const lookedFor = (anchoredIn: string) => db().passage.count({ where: { anchoredIn } })

it('passages / anchoring work: of very many, each row of the outbox does a part, keeps it, and asks for the next', async () => {
  await discuss(1_050)
  const revisionId = await publish('Before it.')
  await anchorPassages({ articleId, revisionId })
  expect(await lookedFor(revisionId)).toBe(1_000)
  // The one that publishing wrote, and the one that goes on.
  expect(await rows()).toHaveLength(2)
  await runDueJobs('test')
  const start = 'Before it. '.length + text.indexOf(quote)
  expect(await db().passage.count({ where: { anchoredIn: revisionId, currentStart: start, currentEnd: start + quote.length } })).toBe(1_050)
  expect((await rows()).map(({ status }) => status)).toEqual(['done', 'done'])
})

it('passages / anchoring work: done twice at the same time it comes to the same', async () => {
  await discuss(150)
  const revisionId = await publish('Before it.')
  await Promise.all([anchorPassages({ articleId, revisionId }), anchorPassages({ articleId, revisionId })])
  expect(await lookedFor(revisionId)).toBe(150)
})

it('passages / anchoring work: ends where its revision is published no more, and what is lost is stored as lost', async () => {
  await discuss(3)
  const first = await publish('Before it.')
  await buildRevision(articleId, { body: bodyOf('Nothing of it is left.') })
  await anchorPassages({ articleId, revisionId: first })
  expect(await lookedFor(first)).toBe(0)
  await runDueJobs('test')
  expect(await db().passage.count({ where: { anchoredIn: { not: first }, currentStart: null, currentEnd: null } })).toBe(3)
})

it('passages / anchoring work: may be asked for again for the same revision', async () => {
  await discuss(1)
  const { id } = await db().passage.findFirstOrThrow()
  const revisionId = await publish('Before it.')
  await runDueJobs('test')
  await db().passage.update({ where: { id }, data: { anchoredIn: 'an earlier one' } })
  await db().$transaction((tx) => askToAnchor(tx, articleId, revisionId))
  await runDueJobs('test')
  expect(await lookedFor(revisionId)).toBe(1)
})
