import { expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { useTestDatabase } from '@/platform/testing/test-database'
import { approveComment } from '../commands/approve-comment'
import { decideComments } from '../commands/decide-comments'
import { reportComment } from '../commands/report-comment'
import { undoStroke } from '../commands/undo-stroke'
import { buildComment } from '../factory'
import type { QueueFilter } from '../types'
import { listDecisions } from './list-decisions'
import { listOrigins } from './list-origins'
import { listQueue } from './list-queue'

useTestDatabase()

it('moderation / queue: is narrowed to a rule, an essay, a person or what was reported', async () => {
  const owner = await buildActor({ role: 'owner' })
  const byRule = await buildComment({ status: 'held', heldBy: 'word-list', guestKey: 'a' })
  const sameGuest = await buildComment({ guestKey: 'a' })
  const noKey = await buildComment({ guestName: 'Ani' })
  const signedIn = await buildActor()
  const byAccount = await buildComment({ authorId: signedIn.id })
  const found = async (filter: QueueFilter) => (await listQueue(owner, { status: 'all', ...filter })).items.map(({ id }) => id)
  expect(await found({ rule: 'word-list' })).toEqual([byRule.id])
  expect(await found({ article: sameGuest.articleId })).toEqual([sameGuest.id])
  expect(new Set(await found({ by: byRule.id }))).toEqual(new Set([byRule.id, sameGuest.id]))
  expect(await found({ by: byAccount.id })).toEqual([byAccount.id])
  expect(await found({ by: noKey.id })).toEqual([noKey.id])
  expect(await found({ by: 'nothing' })).toEqual([])
  await reportComment({ ...anyone, guestKey: 'r' }, sameGuest.id, { reason: 'abuse', text: 'Rude.' })
  expect((await listQueue(owner, { status: 'reported' })).items).toMatchObject([
    { id: sameGuest.id, reports: [{ reason: 'abuse', text: 'Rude.' }], may: { keep: true } },
  ])
})

it('moderation / queue: tells an author nothing of who wrote elsewhere by naming a comment under another’s essay', async () => {
  const author = await buildActor({ role: 'author' })
  const own = await buildPublishedArticle({ authorId: author.id })
  const under = await buildComment({ articleId: own.id, guestKey: 'a', guestName: 'Ani' })
  const elsewhere = await buildComment({ guestKey: 'a', guestName: 'Nobody' })
  const account = await buildActor()
  await buildComment({ articleId: own.id, authorId: account.id })
  const theirs = await buildComment({ authorId: account.id, status: 'held' })
  const found = async (by: string) => (await listQueue(author, { status: 'all', by })).items.map(({ id }) => id)
  expect(await found(under.id)).toEqual([under.id])
  expect([await found(elsewhere.id), await found(theirs.id), await found('nothing')]).toEqual([[], [], []])
})

it('moderation / history: tells of every decision about a comment, alone or among many, and of what was taken back', async () => {
  const moderator = await buildActor({ role: 'moderator', name: 'Vahe' })
  const { id } = await buildComment({ status: 'held' })
  await approveComment(moderator, id)
  const stroke = await decideComments(moderator, [id], 'hide')
  await undoStroke(moderator, stroke.id)
  const history = await listDecisions(moderator, id)
  expect(history.items.map(({ action }) => action).sort()).toEqual(['comment.approve', 'comments.hide', 'comments.undo'])
  expect(history.items.find(({ action }) => action === 'comments.hide')).toMatchObject({ who: 'Vahe', from: 'approved' })
  await expect(listDecisions(anyone, id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listDecisions(await buildActor({ role: 'author' }), id)).rejects.toMatchObject({ code: 'forbidden' })
})

it('moderation / queue: says where a comment was written, leads there by a safe address alone, and is narrowed to it', async () => {
  const owner = await buildActor({ role: 'owner' })
  const here = await buildComment()
  const remote = { origin: 'fediverse', remoteId: 'one', remoteUrl: 'https://social.example/1', writerUrl: 'https://social.example/@ani' }
  const there = await buildComment(remote)
  const unsafe = await buildComment({ origin: 'webmention', remoteId: 'two', remoteUrl: 'javascript:alert(1)', writerUrl: 'https://' })
  const found = async (filter: QueueFilter) => (await listQueue(owner, { status: 'all', ...filter })).items
  const { remoteUrl, writerUrl } = remote
  expect(await found({ origin: 'fediverse' })).toMatchObject([{ id: there.id, elsewhere: { origin: 'fediverse', remoteUrl, writerUrl } }])
  expect(await found({ origin: 'here' })).toMatchObject([{ id: here.id, elsewhere: null }])
  expect(await found({ origin: 'webmention' })).toMatchObject([{ id: unsafe.id, elsewhere: { remoteUrl: '', writerUrl: '' } }])
  expect(await found({ origin: 'import' })).toEqual([])
  expect(await listOrigins()).toEqual(['fediverse', 'webmention'])
})
