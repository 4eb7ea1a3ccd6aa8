import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { type Actor, anyone } from '@/domain/accounts/types'
import { setThreadRules } from '@/domain/articles/commands/set-thread-rules'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { blockWriter } from '@/domain/moderation/commands/block-writer'
import { buildFollow } from '@/domain/notifications/factory'
import { buildSettings } from '@/domain/settings/factory'
import { type Change, onChanged } from '@/platform/changes/changes'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { approveComment } from '../commands/approve-comment'
import { changeRemoteComment } from '../commands/change-remote-comment'
import { countRemoteReaction } from '../commands/count-remote-reaction'
import { deleteOwnComment } from '../commands/delete-own-comment'
import { deleteRemoteComment } from '../commands/delete-remote-comment'
import { editComment } from '../commands/edit-comment'
import { hideComment } from '../commands/hide-comment'
import { importComment } from '../commands/import-comment'
import { likeComment } from '../commands/like-comment'
import { receiveRemoteComment } from '../commands/receive-remote-comment'
import { restoreComment } from '../commands/restore-comment'
import { buildComment } from '../factory'
import { countReactions } from '../queries/count-reactions'
import { findFormer } from '../queries/find-former'
import { listThread } from '../queries/list-thread'
import type { ImportedCommentInput, RemoteCommentInput } from './schema'

useTestDatabase()

const system: Actor = { kind: 'system', reason: 'fediverse' }
let articleId: string
let moderator: Actor

beforeEach(async () => {
  await buildSettings({ commentPolicy: 'open' })
  articleId = (await buildPublishedArticle({ slug: 'on-bread' })).id
  moderator = await buildActor({ role: 'moderator' })
})
afterEach(() => holdClock(undefined))

const remoteId = 'https://social.example/@ani/1'
const from = { origin: 'fediverse', remoteUrl: remoteId, writerUrl: 'https://social.example/@ani', name: 'Ani' } as const
const said = (more: Partial<RemoteCommentInput> = {}): RemoteCommentInput => ({ ...from, remoteId, articleId, text: 'Thank you.', ...more })
const receive = (more: Partial<RemoteCommentInput> = {}) => receiveRemoteComment(system, said(more))
const change = (text: string, at = new Date(), more: object = {}) => changeRemoteComment(system, { ...from, remoteId, text, at, ...more })
const rowOf = (id: string) => db().comment.findUniqueOrThrow({ where: { id } })
const shown = async () => (await listThread(anyone, articleId)).items

async function heard(work: () => Promise<unknown>): Promise<Change[]> {
  const changes: Change[] = []
  const stop = onChanged((change) => changes.push(change))
  await work()
  stop()
  return changes
}

describe('comments / elsewhere: one that comes', () => {
  it('stands in the thread with where it comes from, and its documents hear of it', async () => {
    const changes = await heard(() => receive())
    expect(changes).toEqual([{ tags: [`thread:${articleId}`, 'comment-counts'], soft: true }])
    expect(await shown()).toMatchObject([
      {
        name: 'Ani',
        source: 'Thank you.',
        origin: 'fediverse',
        remoteUrl: remoteId,
        writerUrl: 'https://social.example/@ani',
        byAuthor: false,
      },
    ])
  })

  it('comes once, however often and at once it is brought', async () => {
    const brought = await Promise.all(Array.from({ length: 12 }, () => receive()))
    expect(brought.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(new Set(brought.map(({ id }) => id)).size).toBe(1)
    expect(await db().comment.count()).toBe(1)
    const again = await receive({ text: 'Another wording.' })
    expect(again.isNew).toBe(false)
    expect((await rowOf(again.id)).source).toBe('Thank you.')
  })

  it('passes the rules: a first one waits, a known writer’s does not, a list of words and a block hold', async () => {
    await buildSettings({ commentPolicy: 'hold-first', moderation: { 'word-list': { hold: ['casino'], refuse: [] } } })
    const first = await receive()
    expect(await rowOf(first.id)).toMatchObject({ status: 'held', heldBy: 'publication-policy' })
    await approveComment(moderator, first.id)
    const second = await receive({ remoteId: 'https://social.example/@ani/2', text: 'And again.' })
    expect(await rowOf(second.id)).toMatchObject({ status: 'approved' })
    const other = await receive({ remoteId: 'https://social.example/@bob/1', writerUrl: 'https://social.example/@bob', name: 'Bob' })
    expect(await rowOf(other.id)).toMatchObject({ status: 'held' })
    const word = await receive({ remoteId: 'https://social.example/@ani/3', text: 'My casino.' })
    expect(await rowOf(word.id)).toMatchObject({ status: 'held', heldBy: 'word-list', heldMatch: 'casino' })
    await blockWriter(moderator, { commentId: second.id, kind: 'person', reason: '', days: null })
    await expect(receive({ remoteId: 'https://social.example/@ani/4', text: 'Me again.' })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is told to whoever follows what it answers', async () => {
    const ours = await buildComment({ articleId })
    await buildFollow({ kind: 'replies', subjectId: ours.id, articleId })
    await receive()
    expect(await db().outbox.count({ where: { kind: 'comments.appeared' } })).toBe(0)
    await receive({ remoteId: 'https://b.example/2', name: 'Bob', text: 'To you.', parentId: ours.id })
    expect(await db().outbox.count({ where: { kind: 'comments.appeared' } })).toBe(1)
  })

  it('is not held for want of what only a form can show', async () => {
    await buildSettings({ commentPolicy: 'open', ruleSwitches: { 'proof-of-work': true, 'too-fast': true } })
    expect(await rowOf((await receive()).id)).toMatchObject({ status: 'approved' })
  })

  it('is refused where nobody may comment, or only people with an account; a slow thread takes one a person', async () => {
    const owner = await buildActor({ role: 'owner' })
    await setThreadRules(owner, { id: articleId, slowMinutes: 10 })
    await receive()
    await expect(receive({ remoteId: 'https://social.example/@ani/2', text: 'Again.' })).rejects.toMatchObject({ code: 'too-many' })
    // A replay is no second comment.
    await expect(receive()).resolves.toMatchObject({ isNew: false })
    await setThreadRules(owner, { id: articleId, slowMinutes: 0, commentWriters: 'signed-in' })
    await expect(receive({ remoteId: 'https://social.example/@ani/3', text: 'More.' })).rejects.toMatchObject({ code: 'forbidden' })
    await buildSettings({ commentPolicy: 'closed' })
    await expect(receive({ remoteId: 'https://social.example/@ani/4', text: 'More.' })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('stands under what it answers, here or there; under nothing that readers do not see, or that is another essay’s', async () => {
    const root = await receive()
    const reply = await receive({ remoteId: 'https://b.example/1', writerUrl: '', name: 'Bob', text: 'Yes.', parentRemoteId: remoteId })
    expect(await rowOf(reply.id)).toMatchObject({ parentId: root.id, rootId: root.id, depth: 1 })
    const ours = await buildComment({ articleId })
    const toOurs = await receive({ remoteId: 'https://b.example/2', name: 'Bob', text: 'To you.', parentId: ours.id })
    expect(await rowOf(toOurs.id)).toMatchObject({ parentId: ours.id, rootId: ours.id })
    const held = await buildComment({ articleId, status: 'held' })
    const elsewhere = await buildComment()
    for (const [at, parentId] of [held.id, elsewhere.id].entries()) {
      const alone = await receive({ remoteId: `https://b.example/alone/${at}`, name: 'Bob', text: `Alone ${at}.`, parentId })
      expect(await rowOf(alone.id)).toMatchObject({ parentId: null, rootId: alone.id, depth: 0 })
    }
  })

  it('is brought by no person, and says no time, state or place of its own', async () => {
    for (const actor of [anyone, moderator, await buildActor({ role: 'owner' })])
      await expect(receiveRemoteComment(actor, said())).rejects.toMatchObject({ code: 'forbidden' })
    holdClock(new Date('2026-11-30T12:00:00Z'))
    const { id } = await receive({ status: 'approved', createdAt: new Date(0), likes: 9, formerId: '1' } as never)
    expect(await rowOf(id)).toMatchObject({ createdAt: new Date('2026-11-30T12:00:00Z'), likes: 0, formerId: null })
    await expect(receive({ remoteId: 'x', remoteUrl: 'javascript:alert(1)' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is nobody’s here to change or delete, and may be liked like any other', async () => {
    const { id } = await receive()
    const { guestKey } = await rowOf(id)
    expect(guestKey).not.toMatch(/^[0-9a-f]{64}$/)
    const reader = await buildActor()
    await expect(editComment(reader, id, { text: 'Mine.' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(deleteOwnComment(reader, id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(likeComment(reader, id, true)).resolves.toMatchObject({ likes: 1 })
  })
})

describe('comments / elsewhere: one that is changed there', () => {
  it('is changed here, marked, and its former wording kept for moderators', async () => {
    const { id } = await receive()
    const changes = await heard(() => change('Thank you all.'))
    expect(changes).toEqual([{ tags: [`thread:${articleId}`, 'comment-counts'], soft: false }])
    const [entry] = await shown()
    expect(entry).toMatchObject({ source: 'Thank you all.', editedAt: expect.any(Date) })
    expect(await db().commentWording.findMany({ where: { commentId: id } })).toMatchObject([{ source: 'Thank you.' }])
  })

  it('may be held by its new wording, and goes on waiting', async () => {
    await receive()
    await buildSettings({ commentPolicy: 'hold-all' })
    await change('Something else.')
    expect(await shown()).toEqual([])
    await buildSettings({ commentPolicy: 'open' })
    await change('A third.', new Date(Date.now() + 1_000))
    expect(await shown()).toEqual([])
  })

  it('is not changed by what is older, by what says nothing new, by what never came, nor where a moderator took it away', async () => {
    holdClock(new Date('2026-11-30T12:00:00Z'))
    const { id } = await receive()
    const at = (minutes: number) => new Date(Date.parse('2026-11-30T12:00:00Z') + minutes * 60_000)
    holdClock(at(60))
    expect(await change('Second.', at(10))).toBe(true)
    expect(await change('Late first.', at(5))).toBe(false)
    expect(await change('Second.', at(20))).toBe(false)
    expect(await change('Never.', at(20), { remoteId: 'https://social.example/none' })).toBe(false)
    await hideComment(moderator, id)
    expect(await change('Back?', at(30))).toBe(false)
    expect(await rowOf(id)).toMatchObject({ source: 'Second.', status: 'hidden', editedAt: at(10) })
    await restoreComment(moderator, id)
    expect(await change('In the future.', at(600))).toBe(true)
    expect((await rowOf(id)).editedAt).toEqual(at(60))
  })
})

describe('comments / elsewhere: one that is deleted there', () => {
  const gone = () => deleteRemoteComment(system, { origin: 'fediverse', remoteId })

  it('goes for good, keeps its place over replies, and does not come again', async () => {
    const { id } = await receive()
    await buildComment({ parent: await rowOf(id), source: 'A reply.' })
    await change('Changed.')
    expect(await gone()).toBe(true)
    expect(await shown()).toMatchObject([{ kind: 'placeholder', id, replies: [{ source: 'A reply.' }] }])
    expect(await rowOf(id)).toMatchObject({ source: '', guestName: '', writerUrl: '', remoteUrl: '', deletedBy: 'writer' })
    expect(await db().commentWording.count()).toBe(0)
    expect([await gone(), (await receive()).isNew, await change('Again.', new Date(Date.now() + 5_000))]).toEqual([false, false, false])
    await expect(restoreComment(moderator, id)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('goes also where a moderator had hidden it; one that never came is no fault', async () => {
    expect(await gone()).toBe(false)
    const { id } = await receive()
    await hideComment(moderator, id)
    expect(await gone()).toBe(true)
    expect((await rowOf(id)).source).toBe('')
    await expect(deleteRemoteComment(moderator, { origin: 'fediverse', remoteId })).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('comments / elsewhere: likes and reposts', () => {
  const react = (id: string, more: object = {}) =>
    countRemoteReaction(system, { origin: 'fediverse', remoteId: id, articleId, kind: 'like', ...more })

  it('count once each, and no more once they are taken back, in whatever order they come', async () => {
    await Promise.all(Array.from({ length: 12 }, () => react('a')))
    await react('b', { kind: 'repost' })
    expect(await react('a', { origin: 'bluesky' })).toBe(true)
    expect(await countReactions(articleId)).toEqual({ likes: 2, reposts: 1 })
    expect(await react('a', { takenBack: true })).toBe(true)
    expect([await react('a', { takenBack: true }), await react('a')]).toEqual([false, false])
    expect([await react('c', { takenBack: true }), await react('c')]).toEqual([false, false])
    expect(await countReactions(articleId)).toEqual({ likes: 1, reposts: 1 })
    expect((await listThread(anyone, articleId)).elsewhere).toEqual({ likes: 1, reposts: 1 })
  })

  it('are told to the documents that count them, and brought by no person', async () => {
    expect(await heard(() => react('a'))).toEqual([{ tags: [`thread:${articleId}`], soft: true }])
    expect(await heard(() => react('a'))).toEqual([])
    await expect(countRemoteReaction(moderator, { origin: 'fediverse', remoteId: 'x', articleId, kind: 'like' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('comments / elsewhere: an import', () => {
  const created = new Date('2019-03-04T05:06:07Z')
  const bring = (id: string, more: Partial<ImportedCommentInput> = {}) =>
    importComment(system, {
      ...{ origin: 'import', remoteId: `wordpress:${id}`, articleId, name: 'Rosa', text: `Comment ${id}.` },
      ...{ createdAt: created, status: 'approved', formerId: id, ...more },
    })

  it('keeps its time, its state, its place and its former permalink, asks no rule and tells nobody', async () => {
    await buildSettings({ commentPolicy: 'closed' })
    const root = await bring('123', { status: 'hidden' })
    const reply = await bring('124', { parentRemoteId: 'wordpress:123' })
    expect(await rowOf(root.id)).toMatchObject({ createdAt: created, status: 'hidden', formerId: '123', origin: 'import' })
    expect(await rowOf(reply.id)).toMatchObject({ parentId: root.id, rootId: root.id, depth: 1, status: 'approved' })
    expect(await bring('124')).toEqual({ id: reply.id, isNew: false })
    expect(await db().outbox.count({ where: { kind: 'comments.appeared' } })).toBe(0)
    expect(await shown()).toMatchObject([{ kind: 'placeholder', replies: [{ name: 'Rosa', origin: 'import', formerId: '124' }] }])
  })

  it('may wait as it waited there, and is let in by a moderator', async () => {
    const { id } = await bring('123', { status: 'held' })
    expect(await shown()).toEqual([])
    await approveComment(moderator, id)
    expect(await shown()).toHaveLength(1)
  })

  it('is found by its former id where readers see it, and there alone', async () => {
    const { id } = await bring('123')
    expect(await findFormer(articleId, '123')).toEqual({ id })
    expect(await findFormer((await buildPublishedArticle()).id, '123')).toBeNull()
    await hideComment(moderator, id)
    expect([await findFormer(articleId, '123'), await findFormer(articleId, '999')]).toEqual([null, null])
    await expect(bring('another', { formerId: '123' })).rejects.toMatchObject({ code: 'conflict' })
  })
})
