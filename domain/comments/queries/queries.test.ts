import { describe, expect, it } from 'vitest'
import { buildActor, buildUser } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { countShown } from '@/platform/text/bounded-count'
import { postComment } from '../commands/post-comment'
import { buildComment } from '../factory'
import { newCommentId } from '../new-comment-id'
import type { ThreadEntry } from '../types'
import { commentPage } from './comment-page'
import { countApprovedSince } from './count-approved-since'
import { countComments } from './count-comments'
import { countHeld } from './count-held'
import { findComment } from './find-comment'
import { findThread } from './find-thread'
import { listQueue } from './list-queue'
import { listThread } from './list-thread'

useTestDatabase()

const minute = (count: number) => new Date(Date.UTC(2026, 2, 4, 10, count))

async function threadsOf(articleId: string, count: number) {
  const ids = Array.from({ length: count }, newCommentId)
  await db().comment.createMany({
    data: ids.map((id, at) => ({ id, rootId: id, articleId, source: `No. ${at}`, status: 'approved', createdAt: minute(at) })),
  })
  return ids
}

describe('the thread under an essay', () => {
  it('shows the newest conversation first and each conversation from its beginning', async () => {
    const { id: articleId } = await buildPublishedArticle()
    const older = await buildComment({ articleId, createdAt: minute(0) })
    const newer = await buildComment({ articleId, createdAt: minute(1) })
    const second = await buildComment({ parent: older, createdAt: minute(3) })
    const first = await buildComment({ parent: older, createdAt: minute(2) })
    const { items, comments, total } = await listThread(anyone, articleId)
    expect(items.map(({ id }) => id)).toEqual([newer.id, older.id])
    expect(items[1]?.replies.map(({ id }) => id)).toEqual([first.id, second.id])
    expect({ comments, total }).toEqual({ comments: 4, total: 2 })
  })

  it('is paged by conversation, and a comment knows its page', async () => {
    const { id: articleId } = await buildPublishedArticle()
    const ids = await threadsOf(articleId, 120)
    const pages = await Promise.all([1, 2, 3, 4].map((page) => listThread(anyone, articleId, page)))
    expect(pages.map(({ items }) => items.length)).toEqual([50, 50, 20, 0])
    expect(pages[2]).toMatchObject({ page: 3, pages: 3, total: 120, comments: 120 })
    const [oldest = '', newest = ''] = [ids[0], ids[119]]
    expect([await commentPage(articleId, newest), await commentPage(articleId, oldest)]).toEqual([1, 3])
  })

  it('never shows what is held, nor an address or key of anybody', async () => {
    const { id: articleId } = await buildPublishedArticle()
    await buildComment({ articleId, status: 'held', source: 'waiting' })
    await buildComment({ articleId, guestEmail: 'secret@example.org', guestKey: 'secret-key' })
    const text = JSON.stringify(await listThread(anyone, articleId))
    expect(text).not.toMatch(/waiting|secret/)
  })

  it('keeps a deleted conversation’s place while a reply far below it stands', async () => {
    const { id: articleId } = await buildPublishedArticle()
    const root = await buildComment({ articleId, status: 'deleted' })
    const between = await buildComment({ parent: root, status: 'hidden' })
    await buildComment({ parent: between })
    const gone = await buildComment({ articleId, status: 'deleted' })
    const { items, total } = await listThread(anyone, articleId)
    expect(items).toMatchObject([{ kind: 'placeholder', id: root.id, replies: [{ kind: 'placeholder', replies: [{ kind: 'comment' }] }] }])
    expect(total).toBe(1)
    expect(await findThread(anyone, articleId, gone.id)).toBeNull()
  })

  it('marks the essay’s author and nobody else', async () => {
    const author = await buildUser({ role: 'author', name: 'Nune' })
    const { id: articleId } = await buildPublishedArticle({ authorId: author.id })
    await buildComment({ articleId, authorId: author.id, createdAt: minute(1) })
    await buildComment({ articleId, guestName: 'Nune', createdAt: minute(0) })
    const { items } = await listThread(anyone, articleId)
    expect(items).toMatchObject([
      { name: 'Nune', byAuthor: true },
      { name: 'Nune', byAuthor: false },
    ])
  })

  it('of an essay that readers cannot see is not found', async () => {
    for (const { id } of [await buildArticle(), await buildPublishedArticle({ removed: true })]) {
      await expect(listThread(anyone, id)).rejects.toMatchObject({ code: 'not-found' })
    }
  })
})

describe('a thread with very many replies', () => {
  async function longThread(count: number) {
    const root = await buildComment({ guestName: 'Root', createdAt: minute(0) })
    const ids = Array.from({ length: count }, newCommentId)
    const shape = { rootId: root.id, articleId: root.articleId, source: 'More.', status: 'approved' }
    await db().comment.createMany({
      data: ids.map((id, at) => ({
        ...shape,
        id,
        guestName: `No. ${at}`,
        createdAt: minute(at + 1),
        // The last one answers the first, three pages before it.
        ...(at === count - 1 ? { parentId: ids[0] ?? '', depth: 2 } : { parentId: root.id, depth: 1 }),
      })),
    })
    return { root, ids }
  }
  const idsOf = (entry: ThreadEntry | undefined): string[] => (entry?.replies ?? []).flatMap((reply) => [reply.id, ...idsOf(reply)])

  it('shows its first hundred under the essay and says how many more there are', async () => {
    const { root, ids } = await longThread(250)
    const { items } = await listThread(anyone, root.articleId)
    expect(idsOf(items[0])).toEqual(ids.slice(0, 100))
    expect(items[0]?.more).toBe(150)
  })

  it('has them all on the pages of its own, and is opened where the comment stands', async () => {
    const { root, ids } = await longThread(450)
    const last = ids[449] ?? ''
    const pages = await Promise.all([1, 2, 3, 9].map((page) => findThread(anyone, root.articleId, root.id, page)))
    expect(pages.map((one) => [one?.page, one?.pages, idsOf(one?.entry).length])).toEqual([
      [1, 3, 200],
      [2, 3, 200],
      [3, 3, 50],
      [3, 3, 50],
    ])
    expect(await findThread(anyone, root.articleId, ids[0] ?? '')).toMatchObject({ page: 1 })
    const opened = await findThread(anyone, root.articleId, last)
    expect(opened?.page).toBe(3)
    expect(opened?.entry.replies.at(-1)).toMatchObject({ id: last, answers: { id: ids[0], name: 'No. 0' } })
  })

  it('takes one more reply, and says that it stands far down', async () => {
    await buildSettings({ commentPolicy: 'open' })
    const { root } = await longThread(120)
    const visitor = { kind: 'visitor', address: '192.0.2.1', guestKey: '' } as const
    const posted = await postComment(visitor, { articleId: root.articleId, text: 'Me too.', name: 'Late', email: '', parentId: root.id })
    expect(posted).toMatchObject({ farDown: true, page: 1 })
  })
})

describe('one comment', () => {
  it('is found with its whole thread, and not under another essay', async () => {
    const root = await buildComment()
    const reply = await buildComment({ parent: root })
    expect(await findThread(anyone, root.articleId, reply.id)).toMatchObject({
      entry: { id: root.id, replies: [{ id: reply.id }] },
      page: 1,
      pages: 1,
    })
    const elsewhere = await buildPublishedArticle()
    expect(await findThread(anyone, elsewhere.id, reply.id)).toBeNull()
    expect(await findComment(anyone, elsewhere.id, reply.id)).toBeNull()
  })

  it.each(['held', 'hidden', 'deleted'] as const)('that is %s is not found', async (status) => {
    const comment = await buildComment({ status })
    expect(await findComment(anyone, comment.articleId, comment.id)).toBeNull()
    expect(await findThread(anyone, comment.articleId, comment.id)).toBeNull()
  })
})

it('counts approved comments alone, and knows every essay it was asked about', async () => {
  const [one, other] = [await buildPublishedArticle(), await buildPublishedArticle()]
  for (const status of ['approved', 'approved', 'held', 'hidden', 'deleted'] as const) await buildComment({ articleId: one.id, status })
  expect(await countComments([one.id, other.id])).toEqual({ [one.id]: 2, [other.id]: 0 })
  expect(await countComments([])).toEqual({})
})

describe('the queue', () => {
  it('is closed to readers and visitors', async () => {
    for (const actor of [anyone, await buildActor()]) {
      await expect(listQueue(actor)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(countHeld(actor)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(countApprovedSince(actor, new Date(0))).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  it('shows a moderator everything and an author their own essays', async () => {
    const author = await buildActor({ role: 'author' })
    const own = await buildPublishedArticle({ authorId: author.id, title: 'My essay' })
    await buildComment({
      articleId: own.id,
      status: 'held',
      heldBy: 'too-many-links',
      heldReason: 'moderation.links {"count":7,"most":3}',
      guestEmail: 'g@example.org',
    })
    await buildComment({ status: 'held' })
    const moderator = await buildActor({ role: 'moderator' })
    expect([await countHeld(author), await countHeld(moderator)]).toEqual([1, 2])
    expect((await listQueue(moderator)).total).toBe(2)
    await buildComment({ articleId: own.id, status: 'approved' })
    await buildComment({ articleId: own.id, status: 'approved', createdAt: new Date(0) })
    await buildComment({ status: 'approved' })
    const since = new Date(1)
    expect([await countApprovedSince(author, since), await countApprovedSince(moderator, since)]).toEqual([1, 2])
    expect((await listQueue(author)).items).toMatchObject([
      {
        article: { title: 'My essay' },
        email: 'g@example.org',
        heldBy: 'too-many-links',
        heldBecause: 'Links in it: 7. With more than 3 a comment waits for approval.',
        may: { approve: true, hide: true, restore: false, delete: true, reply: true },
      },
    ])
  })

  it('counts what waits up to a hundred, and no further', async () => {
    const { id: articleId } = await buildPublishedArticle()
    const held = { articleId, source: 'Waits.', status: 'held' }
    const make = (count: number) =>
      db().comment.createMany({
        data: Array.from({ length: count }, newCommentId).map((id) => ({ id, rootId: id, ...held })),
      })
    const moderator = await buildActor({ role: 'moderator' })
    await make(99)
    expect(countShown(await countHeld(moderator))).toBe('99')
    await make(200)
    expect(await countHeld(moderator)).toBe(100)
    expect(countShown(await countHeld(moderator))).toBe('99+')
    expect((await listQueue(moderator)).total).toBe(299)
  })

  it('is filtered by state and by words, in any case of a script', async () => {
    const moderator = await buildActor({ role: 'moderator' })
    await buildComment({ source: 'Ճանապարհ is Armenian' })
    await buildComment({ guestName: 'Margit', status: 'hidden' })
    expect((await listQueue(moderator, { status: 'all' })).total).toBe(2)
    expect((await listQueue(moderator, { status: 'all', text: 'ճանապարհ' })).total).toBe(1)
    expect((await listQueue(moderator, { status: 'hidden', text: 'margit' })).total).toBe(1)
    expect((await listQueue(moderator, { status: 'all', text: 'nobody said this' })).total).toBe(0)
  })
})
