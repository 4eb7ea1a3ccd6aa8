import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type VisitorActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { type Change, onChanged } from '@/platform/changes/changes'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from '../factory'
import { approveComment } from './approve-comment'
import { hideComment } from './hide-comment'
import { keepComment } from './keep-comment'
import { reportComment } from './report-comment'

useTestDatabase()

beforeEach(() => {
  vi.stubEnv('RATE_LIMITS', 'on')
  forgetEnv()
  forgetRates()
})
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

const spam = { reason: 'spam', text: '' } as const
const reader = (at: number): VisitorActor => ({ kind: 'visitor', address: `192.0.2.${at}`, guestKey: `reader-${at}` })
const stored = (id: string) => db().comment.findUniqueOrThrow({ where: { id } })

it('comments / reports: are counted once a person, and the second time is answered like the first', async () => {
  const { id } = await buildComment()
  const first = await reportComment(reader(1), id, spam)
  expect(await reportComment({ ...reader(1), address: '192.0.2.99' }, id, { reason: 'abuse', text: 'Still.' })).toEqual(first)
  expect(await db().commentReport.findMany({ where: { commentId: id } })).toMatchObject([{ reason: 'spam' }])
  expect((await stored(id)).reports).toBe(1)
})

it('comments / reports: new cookies from one address are one voice', async () => {
  const { id } = await buildComment()
  for (const guestKey of ['a', 'b', 'c']) await reportComment({ kind: 'visitor', address: '192.0.2.1', guestKey }, id, spam)
  expect(await stored(id)).toMatchObject({ reports: 1, status: 'approved' })
})

it('comments / reports: enough of them hold a comment, say why, and take it from the pages at once', async () => {
  const { id, articleId } = await buildComment()
  for (const at of [1, 2]) await reportComment(reader(at), id, spam)
  expect((await stored(id)).status).toBe('approved')
  const heard: Change[] = []
  const stop = onChanged((change) => heard.push(change))
  await reportComment(reader(3), id, { reason: 'other', text: 'It is an advertisement in rhyme.' })
  stop()
  expect(await stored(id)).toMatchObject({ status: 'held', heldBy: 'reports', reports: 3 })
  expect(heard).toEqual([{ tags: [`thread:${articleId}`, 'comment-counts'], soft: false }])
  expect(await db().outbox.count({ where: { kind: 'comments.held' } })).toBe(1)
})

it('comments / reports: reported by any number, a comment stands where the setting says so', async () => {
  await buildSettings({ thread: { reportsToHold: 0 } })
  const { id } = await buildComment()
  for (const at of [1, 2, 3, 4, 5]) await reportComment(reader(at), id, spam)
  expect(await stored(id)).toMatchObject({ status: 'approved', reports: 5 })
})

it('comments / reports: what a moderator has looked at and kept is not held again by them', async () => {
  const { id } = await buildComment()
  for (const at of [1, 2, 3]) await reportComment(reader(at), id, spam)
  await approveComment(await buildActor({ role: 'moderator' }), id)
  expect(await stored(id)).toMatchObject({ status: 'approved', reports: 0 })
  for (const at of [4, 5, 6, 7]) await reportComment(reader(at), id, spam)
  expect(await stored(id)).toMatchObject({ status: 'approved', reports: 4 })
})

it('comments / reports: what its writer changed after a moderator had looked is held by those of the new words', async () => {
  const { id } = await buildComment()
  for (const at of [1, 2, 3]) await reportComment(reader(at), id, spam)
  await approveComment(await buildActor({ role: 'moderator' }), id)
  await db().comment.update({ where: { id }, data: { editedAt: new Date(Date.now() + 1) } })
  for (const at of [4, 5]) await reportComment(reader(at), id, spam)
  expect(await stored(id)).toMatchObject({ status: 'approved', reports: 2 })
  await reportComment(reader(6), id, spam)
  expect(await stored(id)).toMatchObject({ status: 'held', heldBy: 'reports' })
})

it('comments / reports: what those who work here write is not held by them', async () => {
  const author = await buildActor({ role: 'author' })
  const { id: articleId } = await buildPublishedArticle({ authorId: author.id })
  const { id } = await buildComment({ articleId, authorId: author.id })
  for (const at of [1, 2, 3, 4]) await reportComment(reader(at), id, spam)
  expect(await stored(id)).toMatchObject({ status: 'approved', reports: 4 })
})

it('comments / reports: one’s own and what readers cannot see cannot be reported', async () => {
  const own = await buildComment({ guestKey: 'reader-1' })
  await expect(reportComment(reader(1), own.id, spam)).rejects.toMatchObject({ code: 'forbidden' })
  const held = await buildComment({ status: 'held' })
  for (const id of [held.id, 'nothing']) await expect(reportComment(anyone, id, spam)).rejects.toMatchObject({ code: 'not-found' })
})

it('comments / reports: of what somebody above them wrote are settled by nobody', async () => {
  const author = await buildActor({ role: 'author' })
  const { id: articleId } = await buildPublishedArticle({ authorId: author.id })
  const { id } = await buildComment({ articleId, authorId: (await buildActor({ role: 'owner' })).id })
  await reportComment(reader(1), id, spam)
  for (const actor of [author, await buildActor({ role: 'moderator' })]) {
    await expect(keepComment(actor, id)).rejects.toMatchObject({ code: 'forbidden', message: 'errors.writerAbove' })
  }
  expect((await stored(id)).reports).toBe(1)
})

it('comments / reports: are settled by those who moderate, once, and it is written down', async () => {
  const author = await buildActor({ role: 'author' })
  const { id: articleId } = await buildPublishedArticle({ authorId: author.id })
  const { id } = await buildComment({ articleId })
  await reportComment(reader(1), id, spam)
  for (const actor of [anyone, await buildActor(), await buildActor({ role: 'author' })]) {
    for (const one of [id, 'never']) await expect(keepComment(actor, one)).rejects.toMatchObject({ code: 'forbidden' })
  }
  expect(await keepComment(author, id)).toMatchObject({ changed: true })
  expect(await keepComment(author, id)).toMatchObject({ changed: false })
  expect((await stored(id)).reports).toBe(0)
  expect(await db().audit.findMany({ where: { subjectId: id }, select: { action: true } })).toEqual([{ action: 'comment.keep' }])
})

it('comments / reports: one that races the moderator who hides the comment leaves nothing to settle', async () => {
  const moderator = await buildActor({ role: 'moderator' })
  for (let round = 0; round < 12; round += 1) {
    const { id } = await buildComment()
    const reporting = [1, 2].map((at) => reportComment(reader(10 * round + at), id, spam).catch(() => undefined))
    await Promise.all([...reporting, hideComment(moderator, id)])
    expect(await db().commentReport.count({ where: { commentId: id, settledAt: null } })).toBe(0)
    expect((await stored(id)).reports).toBe(0)
  }
})
