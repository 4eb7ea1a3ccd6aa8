import { expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { type Change, onChanged } from '@/platform/changes/changes'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { approveComment } from '../commands/approve-comment'
import { blockAndHide } from '../commands/block-and-hide'
import { decideComments } from '../commands/decide-comments'
import { undoStroke } from '../commands/undo-stroke'
import { buildComment } from '../factory'
import { newCommentId } from '../new-comment-id'
import { listStrokes } from './list-strokes'

useTestDatabase()

const states = async () =>
  Object.fromEntries(
    (await db().comment.findMany({ select: { source: true, status: true } })).map(({ source, status }) => [source, status]),
  )

it('moderation / strokes: one click restores each comment to the state it had, not to approved', async () => {
  const { id: articleId } = await buildPublishedArticle()
  const made = [
    await buildComment({ articleId, source: 'shown' }),
    await buildComment({ articleId, source: 'waiting', status: 'held', heldBy: 'flood', heldReason: 'moderation.flood' }),
    await buildComment({ articleId, source: 'hidden', status: 'hidden' }),
  ]
  const moderator = await buildActor({ role: 'moderator' })
  const before = await db().comment.findMany({ orderBy: { id: 'asc' } })
  const stroke = await decideComments(
    moderator,
    made.map(({ id }) => id),
    'delete',
  )
  expect(stroke.count).toBe(3)
  expect(await states()).toEqual({ shown: 'deleted', waiting: 'deleted', hidden: 'deleted' })
  expect(await undoStroke(moderator, stroke.id)).toEqual({ restored: 3, left: 0 })
  expect(await db().comment.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  await expect(undoStroke(moderator, stroke.id)).rejects.toMatchObject({ code: 'conflict' })
})

it('moderation / strokes: what somebody has decided about since is left as it is', async () => {
  const [first, second] = [await buildComment({ status: 'held' }), await buildComment({ status: 'held' })]
  const owner = await buildActor({ role: 'owner' })
  const { id } = await decideComments(owner, [first.id, second.id], 'approve')
  await db().comment.update({ where: { id: first.id }, data: { status: 'hidden', decidedAt: new Date() } })
  expect(await undoStroke(owner, id)).toEqual({ restored: 1, left: 1 })
  expect(
    await db().comment.findMany({ where: { id: { in: [first.id, second.id] } }, orderBy: { id: 'asc' }, select: { status: true } }),
  ).toEqual([{ status: 'hidden' }, { status: 'held' }])
})

it('moderation / strokes: a block that hides what somebody wrote everywhere is taken back with it', async () => {
  const spam = await Promise.all(Array.from({ length: 5 }, () => buildComment({ guestKey: 'spammer', guestName: 'Lamps' })))
  const other = await buildComment({ guestKey: 'reader', guestName: 'Lamps' })
  const moderator = await buildActor({ role: 'moderator' })
  const stroke = await blockAndHide(moderator, { commentId: spam[0]?.id ?? '', kind: 'person', reason: 'Lamps.', days: 30 })
  expect(stroke.count).toBe(5)
  expect((await db().comment.findUniqueOrThrow({ where: { id: other.id } })).status).toBe('approved')
  expect(await db().moderationBlock.count({ where: { liftedAt: null } })).toBe(1)
  await undoStroke(moderator, stroke.id)
  expect(await db().comment.count({ where: { status: 'approved' } })).toBe(6)
  expect(await db().moderationBlock.count({ where: { liftedAt: null } })).toBe(0)
})

it('moderation / strokes: a block by the address of an account hides what the account wrote, and what was written with that address', async () => {
  const pest = await buildActor({ email: 'pest@example.org' })
  const { id } = await buildComment({ authorId: pest.id })
  await buildComment({ guestEmail: 'pest@example.org' })
  const other = await buildComment({ guestEmail: 'reader@example.org' })
  const moderator = await buildActor({ role: 'moderator' })
  expect(await blockAndHide(moderator, { commentId: id, kind: 'email', reason: '', days: 30 })).toMatchObject({ count: 2 })
  expect((await db().comment.findMany({ where: { status: 'approved' } })).map((left) => left.id)).toEqual([other.id])
})

it('moderation / strokes: a block of a network hides nothing of those who work here', async () => {
  const [owner, moderator] = [await buildActor({ role: 'owner' }), await buildActor({ role: 'moderator' })]
  const addressKey = 'one network'
  const spam = await buildComment({ addressKey })
  const left = [await buildComment({ addressKey, authorId: owner.id }), await buildComment({ addressKey, authorId: moderator.id })]
  expect(await blockAndHide(owner, { commentId: spam.id, kind: 'network', reason: '', days: 30 })).toMatchObject({ count: 1 })
  expect(await db().comment.count({ where: { id: { in: left.map(({ id }) => id) }, status: 'approved' } })).toBe(2)
})

it('moderation / strokes: two hundred comments under many essays are one decision, and each thread hears of it', async () => {
  const articles = [await buildPublishedArticle(), await buildPublishedArticle()]
  const ids = Array.from({ length: 200 }, newCommentId)
  await db().comment.createMany({
    data: ids.map((id, at) => ({ id, rootId: id, articleId: articles[at % 2]?.id ?? '', source: `No. ${at}`, status: 'approved' })),
  })
  const heard: Change[] = []
  const stop = onChanged((change) => heard.push(change))
  const { count } = await decideComments(await buildActor({ role: 'editor' }), ids, 'hide')
  stop()
  expect(count).toBe(200)
  expect(await db().audit.count({ where: { action: { startsWith: 'comment' } } })).toBe(1)
  expect(new Set(heard.flatMap(({ tags }) => tags))).toEqual(new Set([...articles.map(({ id }) => `thread:${id}`), 'comment-counts']))
})

it('moderation / strokes: take nothing that is not this person’s to decide on, nor what somebody above them wrote', async () => {
  const author = await buildActor({ role: 'author' })
  const owner = await buildActor({ role: 'owner' })
  const { id: articleId } = await buildPublishedArticle({ authorId: author.id })
  const own = await buildComment({ articleId })
  const byOwner = await buildComment({ articleId, authorId: owner.id })
  const elsewhere = await buildComment()
  const byItsWriter = await buildComment({ articleId, status: 'deleted', deletedBy: 'writer' })
  const all = [own, byOwner, elsewhere, byItsWriter].map(({ id }) => id)
  expect(await decideComments(author, all, 'hide')).toMatchObject({ count: 1 })
  expect(await decideComments(author, all, 'restore')).toMatchObject({ count: 1 })
  await expect(decideComments(anyone, all, 'hide')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(decideComments(await buildActor(), all, 'hide')).rejects.toMatchObject({ code: 'forbidden' })
  expect(await db().comment.count({ where: { status: 'approved' } })).toBe(3)
  const moderator = await buildActor({ role: 'moderator' })
  await expect(approveComment(moderator, byOwner.id)).rejects.toMatchObject({ code: 'forbidden' })
})

it('moderation / strokes: what is not this person’s to decide on any more stays when they take one back', async () => {
  const author = await buildActor({ role: 'author' })
  const own = await buildPublishedArticle({ authorId: author.id })
  const given = await buildPublishedArticle({ authorId: author.id })
  const comments = [await buildComment({ articleId: own.id }), await buildComment({ articleId: given.id })]
  const { id } = await decideComments(
    author,
    comments.map((comment) => comment.id),
    'hide',
  )
  await db().article.update({ where: { id: given.id }, data: { authorId: (await buildActor({ role: 'author' })).id } })
  expect(await undoStroke(author, id)).toEqual({ restored: 1, left: 1 })
  expect((await db().comment.findUniqueOrThrow({ where: { id: comments[1]?.id ?? '' } })).status).toBe('hidden')
})

it('moderation / strokes: what somebody wrote who has risen above them since stays when they take one back', async () => {
  const moderator = await buildActor({ role: 'moderator' })
  const reader = await buildActor()
  const comments = [await buildComment({ status: 'held' }), await buildComment({ status: 'held', authorId: reader.id })]
  const { id } = await decideComments(
    moderator,
    comments.map((comment) => comment.id),
    'approve',
  )
  await db().user.update({ where: { id: reader.id }, data: { role: 'editor' } })
  expect(await undoStroke(moderator, id)).toEqual({ restored: 1, left: 1 })
  expect((await db().comment.findUniqueOrThrow({ where: { id: comments[1]?.id ?? '' } })).status).toBe('approved')
})

it('moderation / strokes: are listed to those who moderate, and can be taken back for thirty days', async () => {
  const moderator = await buildActor({ role: 'moderator' })
  const { id } = await decideComments(moderator, [(await buildComment()).id], 'hide')
  const nothing = await decideComments(moderator, [(await buildComment()).id], 'approve')
  expect(nothing).toEqual({ id: '', count: 0 })
  expect((await listStrokes(moderator)).items).toMatchObject([{ id, verb: 'hide', count: 1, mayUndo: true, blocked: false }])
  expect((await listStrokes(await buildActor({ role: 'author' }))).items).toEqual([])
  await db().moderationStroke.updateMany({ data: { createdAt: new Date(Date.now() - 31 * 86_400_000) } })
  expect((await listStrokes(moderator)).items).toMatchObject([{ mayUndo: false }])
  await expect(undoStroke(moderator, id)).rejects.toMatchObject({ code: 'conflict' })
})
