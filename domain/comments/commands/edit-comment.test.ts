import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { anyone, type VisitorActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { hashToken } from '@/platform/auth/token'
import { type Change, onChanged } from '@/platform/changes/changes'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from '../factory'
import { findThread } from '../queries/find-thread'
import { listOwnHeld } from '../queries/list-own-held'
import { listQueue } from '../queries/list-queue'
import { listThread } from '../queries/list-thread'
import type { CommentStatus, ThreadEntry } from '../types'
import { editComment } from './edit-comment'

useTestDatabase()

const posted = new Date('2026-03-01T12:00:00Z')
const minutesLater = (minutes: number) => new Date(posted.getTime() + minutes * 60_000)
const guestKey = hashToken('the cookie of one browser')
const guest: VisitorActor = { kind: 'visitor', address: '192.0.2.1', guestKey }

let articleId: string
beforeEach(async () => {
  await buildSettings({ commentPolicy: 'open' })
  articleId = (await buildPublishedArticle()).id
  holdClock(minutesLater(5))
})
afterEach(() => holdClock(undefined))

const mine = (more: object = {}) =>
  buildComment({ articleId, guestKey, source: 'As it was.', createdAt: posted, ...more } as Parameters<typeof buildComment>[0])
const rowOf = (id: string) => db().comment.findUniqueOrThrow({ where: { id }, include: { wordings: true } })
const links = 'https://a.example https://b.example https://c.example https://d.example'
const kinds = (entries: ThreadEntry[]): unknown[] => entries.map((entry) => [entry.kind, kinds(entry.replies)])

describe('comments / editing one’s own', () => {
  it('stores the new wording with its time, and the earlier one for those who moderate', async () => {
    const { id } = await mine({ pickedAt: posted })
    const heard: Change[] = []
    const stop = onChanged((change) => heard.push(change))
    const edited = await editComment(guest, id, { text: ' As it *is*.\r\n' })
    stop()
    expect(edited).toMatchObject({ status: 'approved', changed: true, comment: { source: 'As it *is*.', editedAt: minutesLater(5) } })
    expect(await rowOf(id)).toMatchObject({
      source: 'As it *is*.',
      editedAt: minutesLater(5),
      // The pick was of other words.
      pickedAt: null,
      wordings: [{ source: 'As it was.', replacedAt: minutesLater(5) }],
    })
    expect(heard).toEqual([{ tags: [`thread:${articleId}`, 'comment-counts'], soft: false }])
    const moderator = await buildActor({ role: 'moderator' })
    const queue = await listQueue(moderator, { status: 'approved' })
    expect(queue.items[0]?.wordings).toEqual([{ source: 'As it was.', replacedAt: minutesLater(5) }])
  })

  it('that leaves the text as it was is no edit', async () => {
    const { id } = await mine()
    expect(await editComment(guest, id, { text: 'As it was. ' })).toMatchObject({ changed: false })
    expect(await rowOf(id)).toMatchObject({ editedAt: null, wordings: [] })
  })

  it('is for its writer alone: as an account, or by the browser’s cookie, also after signing in there', async () => {
    const reader = await buildActor()
    const [asGuest, asReader] = [await mine(), await mine({ authorId: reader.id, guestKey: '' })]
    const strangers = [anyone, { ...guest, guestKey: hashToken('another') }, await buildActor(), await buildActor({ role: 'owner' })]
    for (const stranger of strangers) {
      for (const { id } of [asGuest, asReader]) {
        await expect(editComment(stranger, id, { text: 'Not mine.' })).rejects.toMatchObject({ code: 'not-found' })
      }
    }
    expect(await editComment(reader, asReader.id, { text: 'By the account.' })).toMatchObject({ changed: true })
    expect(await editComment({ ...reader, guestKey }, asGuest.id, { text: 'By the same browser.' })).toMatchObject({ changed: true })
  })

  it.each(['hidden', 'deleted'] as const)('of one that is %s is refused like one that never was', async (status) => {
    const { id } = await mine({ status })
    const refusals = [editComment(guest, id, { text: 'Other.' }), editComment(guest, 'nothing', { text: 'Other.' })]
    const [one, other] = (await Promise.allSettled(refusals)).map((each) => each.status === 'rejected' && each.reason)
    expect([one.code, one.message]).toEqual([other.code, other.message])
    expect((await rowOf(id)).source).toBe('As it was.')
  })

  it.each([
    ['nothing', ' \n'],
    ['too much', 'a'.repeat(10_001)],
  ])('to %s is refused beside the field', async (_, text) => {
    const { id } = await mine()
    await expect(editComment(guest, id, { text })).rejects.toMatchObject({ code: 'invalid', fieldErrors: { text: expect.anything() } })
  })
})

describe('comments / edit window', () => {
  it('ends on the server’s clock, for those who work here too', async () => {
    const owner = await buildActor({ role: 'owner' })
    const [asGuest, asOwner] = [await mine(), await mine({ authorId: owner.id, guestKey: '' })]
    holdClock(new Date(minutesLater(15).getTime() - 1))
    await editComment(guest, asGuest.id, { text: 'In the last moment.' })
    holdClock(minutesLater(15))
    for (const [actor, { id }] of [[guest, asGuest] as const, [owner, asOwner] as const]) {
      const version = (await rowOf(id)).editedAt?.toISOString() ?? ''
      await expect(editComment(actor, id, { text: 'Too late.', version })).rejects.toMatchObject({ code: 'forbidden' })
      expect((await rowOf(id)).source).not.toBe('Too late.')
    }
  })

  it('is as long as the setting says, and never where it says 0', async () => {
    const { id } = await mine()
    await buildSettings({ commentPolicy: 'open', thread: { editMinutes: 0 } })
    holdClock(posted)
    await expect(editComment(guest, id, { text: 'At once.' })).rejects.toMatchObject({ code: 'forbidden' })
    await buildSettings({ commentPolicy: 'open', thread: { editMinutes: 60 } })
    holdClock(minutesLater(59))
    expect(await editComment(guest, id, { text: 'An hour.' })).toMatchObject({ changed: true })
  })
})

describe('comments / an edit under the rules', () => {
  it('that is held hides the comment, shows it to its writer alone, and leaves its replies under a placeholder', async () => {
    const comment = await mine()
    await buildComment({ parent: comment, source: 'An answer.' })
    const { status } = await editComment(guest, comment.id, { text: links })
    expect(status).toBe('held')
    expect(await rowOf(comment.id)).toMatchObject({ status: 'held', heldBy: 'too-many-links', source: links })
    const { items, comments } = await listThread(anyone, articleId)
    expect([kinds(items), comments]).toEqual([[['placeholder', [['comment', []]]]], 1])
    expect(JSON.stringify(items)).not.toMatch(/As it was|a\.example/)
    expect(await findThread(anyone, articleId, comment.id)).toBeNull()
    expect((await listOwnHeld(guest, articleId)).map(({ source }) => source)).toEqual([links])
    expect(await db().outbox.count({ where: { kind: 'comments.held' } })).toBe(1)
  })

  it('that is held in the middle of a thread keeps its place too; one without replies leaves nothing', async () => {
    const root = await buildComment({ articleId })
    const middle = await mine({ parent: root })
    const reply = await buildComment({ parent: middle })
    await editComment(guest, middle.id, { text: links })
    const shape = [['comment', [['placeholder', [['comment', []]]]]]]
    expect(kinds((await listThread(anyone, articleId)).items)).toEqual(shape)
    expect(kinds([(await findThread(anyone, articleId, reply.id))?.entry as ThreadEntry])).toEqual(shape)
    await db().comment.update({ where: { id: reply.id }, data: { status: 'hidden' } })
    expect(kinds((await listThread(anyone, articleId)).items)).toEqual([['comment', []]])
  })

  it('is no repeat of itself, but one of another comment', async () => {
    const { id } = await mine()
    await mine({ source: 'Said already.' })
    expect(await editComment(guest, id, { text: 'As it was!' })).toMatchObject({ status: 'approved' })
    const version = (await rowOf(id)).editedAt?.toISOString() ?? ''
    await expect(editComment(guest, id, { text: 'Said already.', version })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is that of somebody known where first comments are held', async () => {
    await buildSettings({ commentPolicy: 'hold-first' })
    const { id } = await mine()
    expect(await editComment(guest, id, { text: 'Once more.' })).toMatchObject({ status: 'approved' })
  })

  it('lets nothing appear that waits, whatever the rules say of the new words', async () => {
    const { id } = await mine({ status: 'held', heldBy: 'too-many-links', heldReason: 'why' })
    expect(await editComment(guest, id, { text: 'No links.' })).toMatchObject({ status: 'held' })
    expect(await rowOf(id)).toMatchObject({ status: 'held', heldBy: 'too-many-links', heldReason: 'why', source: 'No links.' })
  })

  it('is refused where comments are closed meanwhile', async () => {
    const { id } = await mine()
    await db().article.update({ where: { id: articleId }, data: { commentsOpen: false } })
    await expect(editComment(guest, id, { text: 'Too late.' })).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('comments / edits that race', () => {
  it('one wins and the other is told, whichever came first to the database', async () => {
    const { id } = await mine()
    const texts = Array.from({ length: 8 }, (_, at) => `Wording ${at}.`)
    const results = await Promise.allSettled(texts.map((text) => editComment(guest, id, { text })))
    const won = results.flatMap((each) => (each.status === 'fulfilled' ? [each.value.comment.source] : []))
    const codes = results.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))
    expect([won, codes]).toEqual([[(await rowOf(id)).source], Array.from({ length: 7 }, () => 'conflict')])
    expect((await rowOf(id)).wordings).toHaveLength(1)
  })

  it('a box that was opened before the last edit does not overwrite it', async () => {
    const { id } = await mine()
    await editComment(guest, id, { text: 'Second.' })
    await expect(editComment(guest, id, { text: 'From an old box.' })).rejects.toMatchObject({ code: 'conflict' })
    const version = (await rowOf(id)).editedAt?.toISOString() ?? ''
    expect(await editComment(guest, id, { text: 'Third.', version })).toMatchObject({ changed: true })
    // Within the same millisecond, as the clock is held.
    await expect(editComment(guest, id, { text: 'Fourth.', version })).rejects.toMatchObject({ code: 'conflict' })
  })

  it.each(['hidden', 'deleted'] as const)('what a moderator has made %s meanwhile stays so', async (status: CommentStatus) => {
    const { id } = await mine()
    const [edit] = await Promise.allSettled([
      editComment(guest, id, { text: links }),
      db().comment.update({ where: { id }, data: { status } }),
    ])
    expect(edit.status === 'fulfilled' ? edit.value.status : (await rowOf(id)).status).toBe(edit.status === 'fulfilled' ? 'held' : status)
    if (edit.status === 'rejected') expect((await rowOf(id)).wordings).toEqual([])
  })
})
