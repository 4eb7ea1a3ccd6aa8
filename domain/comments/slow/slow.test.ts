import { afterEach, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import type { VisitorActor } from '@/domain/accounts/types'
import { setThreadRules } from '@/domain/articles/commands/set-thread-rules'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { message } from '@/i18n/message'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { deleteOwnComment } from '../commands/delete-own-comment'
import { postComment } from '../commands/post-comment'
import { forgetTurns } from './take-turn'

useTestDatabase()
afterEach(() => holdClock(undefined))

const start = new Date('2026-11-30T12:00:00Z')
const guest = (guestKey: string, address: string): VisitorActor => ({ kind: 'visitor', guestKey, address })
let texts = 0
const said = () => ({ text: `Comment number ${++texts}.`, name: 'Margit' })
const after = (minutes: number) => holdClock(new Date(start.getTime() + minutes * 60_000))
const refusal = { code: 'too-many', message: message('comments.slowMinutes', { count: 10 }), retryAfterSeconds: 600 }

async function slowThread(minutes = 10, settings: Parameters<typeof buildSettings>[0] = {}) {
  await buildSettings({ commentPolicy: 'open', ...settings })
  const article = await buildPublishedArticle()
  await setThreadRules(await buildActor({ role: 'owner' }), { id: article.id, slowMinutes: minutes })
  holdClock(start)
  return { articleId: article.id, authorId: article.authorId }
}

it('comments / slow: a person writes once in so many minutes, and is told when they may again', async () => {
  const { articleId } = await slowThread()
  const reader = await buildActor()
  await postComment(reader, { ...said(), articleId })
  await expect(postComment(reader, { ...said(), articleId })).rejects.toMatchObject(refusal)
  after(9.5)
  await expect(postComment(reader, { ...said(), articleId })).rejects.toMatchObject({
    message: message('comments.slowSeconds', { count: 30 }),
    retryAfterSeconds: 30,
  })
  after(10)
  await expect(postComment(reader, { ...said(), articleId })).resolves.toMatchObject({ status: 'approved' })
})

it('comments / slow: a guest is known by the browser or by the network, whichever stays the same', async () => {
  const { articleId } = await slowThread()
  await postComment(guest('browser', '192.0.2.1'), { ...said(), articleId })
  await expect(postComment(guest('browser', '198.51.100.7'), { ...said(), articleId })).rejects.toMatchObject(refusal)
  await expect(postComment(guest('', '192.0.2.1'), { ...said(), articleId })).rejects.toMatchObject(refusal)
  await expect(postComment(guest('other', '198.51.100.7'), { ...said(), articleId })).resolves.toBeDefined()
})

it('comments / slow: signing in makes nobody another person', async () => {
  const { articleId } = await slowThread()
  await postComment(guest('browser', '192.0.2.1'), { ...said(), articleId })
  const reader = { ...(await buildActor()), guestKey: 'browser', address: '198.51.100.7' }
  await expect(postComment(reader, { ...said(), articleId })).rejects.toMatchObject(refusal)
})

it('comments / slow: no network is kept where none is to be', async () => {
  const { articleId } = await slowThread(10, { moderation: { blocked: { networkDays: 0 } } })
  await postComment(guest('one', '192.0.2.1'), { ...said(), articleId })
  await expect(postComment(guest('other', '192.0.2.1'), { ...said(), articleId })).resolves.toBeDefined()
  expect(await db().commentTurn.count({ where: { who: { startsWith: 'network:' } } })).toBe(0)
})

it('comments / slow: moderators and the author of the essay need not wait, another author does', async () => {
  const { articleId, authorId } = await slowThread()
  const moderator = await buildActor({ role: 'moderator' })
  const author = { ...moderator, id: authorId, role: 'author' as const }
  for (const actor of [moderator, author]) {
    for (let round = 0; round < 2; round++) await expect(postComment(actor, { ...said(), articleId })).resolves.toBeDefined()
  }
  const another = await buildActor({ role: 'author' })
  await postComment(another, { ...said(), articleId })
  await expect(postComment(another, { ...said(), articleId })).rejects.toMatchObject(refusal)
})

it('comments / slow: one that waits for a moderator, and one that was deleted, has taken the turn all the same', async () => {
  const { articleId } = await slowThread(10, { commentPolicy: 'hold-all' })
  const reader = await buildActor()
  const held = await postComment(reader, { ...said(), articleId })
  expect(held.status).toBe('held')
  await deleteOwnComment(reader, held.comment.id)
  await expect(postComment(reader, { ...said(), articleId })).rejects.toMatchObject(refusal)
})

it('comments / slow: of many that one person posts at once, one is written', async () => {
  const { articleId } = await slowThread()
  const reader = await buildActor()
  const posts = Array.from({ length: 12 }, (_, at) => {
    const actor = at % 2 ? { ...reader, address: '192.0.2.1' } : guest('', '192.0.2.1')
    return postComment(actor, { ...said(), articleId })
  })
  const settled = await Promise.allSettled(posts)
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const one of settled) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'too-many' })
  expect(await db().comment.count({ where: { articleId } })).toBe(1)
})

it('comments / slow: another thread is not slow, and one that is slow no more lets everybody write', async () => {
  const { articleId } = await slowThread()
  const reader = await buildActor()
  await postComment(reader, { ...said(), articleId })
  const other = await buildPublishedArticle()
  await postComment(reader, { ...said(), articleId: other.id })
  await setThreadRules(await buildActor({ role: 'owner' }), { id: articleId, slowMinutes: 0 })
  await expect(postComment(reader, { ...said(), articleId })).resolves.toBeDefined()
})

it('comments / slow: what was refused by a rule or a field takes no turn', async () => {
  const { articleId } = await slowThread()
  const reader = await buildActor()
  await expect(postComment(reader, { text: ' ', articleId })).rejects.toMatchObject({ code: 'invalid' })
  await expect(postComment(reader, { ...said(), website: 'https://spam.example', articleId })).rejects.toBeDefined()
  await expect(postComment(reader, { ...said(), articleId })).resolves.toBeDefined()
})

it('comments / slow: turns that make nobody wait are forgotten', async () => {
  const { articleId } = await slowThread()
  await postComment(guest('one', '192.0.2.1'), { ...said(), articleId })
  after(1_439)
  await forgetTurns()
  // Of the browser, of the network, and of this very comment.
  expect(await db().commentTurn.count()).toBe(3)
  after(1_441)
  await forgetTurns()
  expect(await db().commentTurn.count()).toBe(0)
})
