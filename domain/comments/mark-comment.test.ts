import { expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { pickComment } from './commands/pick-comment'
import { pinThread } from './commands/pin-thread'
import { buildComment } from './factory'
import { commentPage } from './queries/comment-page'
import { findCommentOptions } from './queries/find-comment-options'
import { listPicks } from './queries/list-picks'
import { listThread } from './queries/list-thread'
import type { ThreadOrder } from './thread-order'

useTestDatabase()

const at = (minute: number) => new Date(Date.UTC(2026, 2, 4, 10, minute))
const ids = async (articleId: string, order?: ThreadOrder) => (await listThread(anyone, articleId, 1, order)).items.map(({ id }) => id)

it('comments / order: newest, oldest and best, and a pinned thread first in each', async () => {
  const { id: articleId } = await buildPublishedArticle()
  const [a, b, c] = [
    await buildComment({ articleId, createdAt: at(1), likes: 3 }),
    await buildComment({ articleId, createdAt: at(2), likes: 9 }),
    await buildComment({ articleId, createdAt: at(3) }),
  ].map(({ id }) => id)
  expect([await ids(articleId), await ids(articleId, 'oldest'), await ids(articleId, 'best')]).toEqual([
    [c, b, a],
    [a, b, c],
    [b, a, c],
  ])
  await pinThread(await buildActor({ role: 'owner' }), a ?? '', true)
  expect([await ids(articleId), await ids(articleId, 'oldest'), await ids(articleId, 'best')]).toEqual([
    [a, c, b],
    [a, b, c],
    [a, b, c],
  ])
})

it('comments / pins: a pinned thread is on the first page, however old, and the others know their page still', async () => {
  const { id: articleId } = await buildPublishedArticle()
  const made = []
  for (let minute = 0; minute < 51; minute++) made.push((await buildComment({ articleId, createdAt: at(minute) })).id)
  const [oldest = '', second = ''] = made
  expect([await commentPage(articleId, oldest), await commentPage(articleId, second)]).toEqual([2, 1])
  await pinThread(await buildActor({ role: 'moderator' }), oldest, true)
  expect([await commentPage(articleId, oldest), await commentPage(articleId, second)]).toEqual([1, 2])
})

it('comments / pins: pinning a reply pins its thread, once, and is written down', async () => {
  const root = await buildComment()
  const reply = await buildComment({ parent: root })
  const moderator = await buildActor({ role: 'moderator' })
  expect(await pinThread(moderator, reply.id, true)).toMatchObject({ id: root.id, changed: true })
  expect(await pinThread(moderator, reply.id, true)).toMatchObject({ changed: false })
  expect(await findCommentOptions(moderator, root.articleId, reply.id)).toMatchObject({ isPinned: true, may: { pin: true, pick: false } })
  expect(await db().audit.findMany({ where: { subjectId: root.id }, select: { action: true } })).toEqual([{ action: 'comment.pin' }])
  expect(await pinThread(moderator, root.id, false)).toMatchObject({ marked: false, changed: true })
})

it('comments / picks: are the author’s to make, and leave with the comment', async () => {
  const author = await buildActor({ role: 'author' })
  const { id: articleId } = await buildPublishedArticle({ authorId: author.id })
  const comment = await buildComment({ articleId })
  for (const other of [anyone, await buildActor(), await buildActor({ role: 'author' }), await buildActor({ role: 'moderator' })]) {
    await expect(pickComment(other, comment.id, true)).rejects.toMatchObject({ code: 'forbidden' })
  }
  await pickComment(author, comment.id, true)
  expect(await listPicks(anyone, articleId)).toMatchObject([{ id: comment.id, picked: true }])
  await db().comment.update({ where: { id: comment.id }, data: { status: 'hidden' } })
  expect(await listPicks(anyone, articleId)).toEqual([])
  await expect(pickComment(author, comment.id, false)).rejects.toMatchObject({ code: 'not-found' })
})
