import { expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { approveComment } from '../commands/approve-comment'
import { decideComments } from '../commands/decide-comments'
import { undoStroke } from '../commands/undo-stroke'
import { buildComment } from '../factory'
import { listOwnHeld } from '../queries/list-own-held'
import { usualWaitMs } from './usual-wait'
import { waitReason } from './wait-reason'

useTestDatabase()

it.each([
  ['publication-policy', 'moderation.firstComment', 'first'],
  ['publication-policy', 'moderation.everyComment', 'all'],
  ['word-list', 'moderation.wordList', 'words'],
  ['blocked', 'moderation.blockedNetwork', 'other'],
  ['learned-filter', 'moderation.likeSpam {"percent":99}', 'other'],
  ['', '', 'other'],
] as const)('comments / waiting: one that %s held for %s waits for its writer as “%s”', (heldBy, heldReason, reason) => {
  expect(waitReason({ heldBy, heldReason })).toBe(reason)
})

it('comments / waiting: its writer is told how long it usually takes, once that can be told', async () => {
  const moderator = await buildActor({ role: 'moderator' })
  const writer = await buildActor()
  const { id: articleId } = await buildPublishedArticle()
  await buildComment({
    articleId,
    authorId: writer.id,
    status: 'held',
    heldBy: 'publication-policy',
    heldReason: 'moderation.firstComment',
  })
  for (const minutes of [1, 5, 30, 60]) {
    const { id } = await buildComment({ articleId, status: 'held', createdAt: new Date(Date.now() - minutes * 60_000) })
    await approveComment(moderator, id)
  }
  expect(await usualWaitMs()).toBeUndefined()
  expect((await listOwnHeld(writer, articleId))[0]).not.toHaveProperty('usualWaitMs')
  const { id } = await buildComment({ articleId, status: 'held', createdAt: new Date(Date.now() - 2 * 60_000) })
  await approveComment(moderator, id)
  const [waiting] = await listOwnHeld(writer, articleId)
  expect(waiting).toMatchObject({ waits: true, waitsFor: 'first' })
  expect(Math.round((waiting?.usualWaitMs ?? 0) / 60_000)).toBe(5)
  expect(await db().comment.count({ where: { status: 'held' } })).toBe(1)
})

it('comments / waiting: those approved together tell how long it takes, until that is undone', async () => {
  const moderator = await buildActor({ role: 'moderator' })
  const { id: articleId } = await buildPublishedArticle()
  const held: string[] = []
  for (const minutes of [1, 2, 7, 30, 60])
    held.push((await buildComment({ articleId, status: 'held', createdAt: new Date(Date.now() - minutes * 60_000) })).id)
  const stroke = await decideComments(moderator, held, 'approve')
  expect(Math.round(((await usualWaitMs()) ?? 0) / 60_000)).toBe(7)
  await undoStroke(moderator, stroke.id)
  expect(await usualWaitMs()).toBeUndefined()
})
