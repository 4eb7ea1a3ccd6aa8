import { afterEach, describe, expect, it } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import type { VisitorActor } from '@/domain/accounts/types'
import { buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { buildSettings } from '@/domain/settings/factory'
import { message } from '@/i18n/message'
import { hashToken } from '@/platform/auth/token'
import { onChanged } from '@/platform/changes/changes'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { buildComment } from '../factory'
import { approveComment } from './approve-comment'
import { postComment } from './post-comment'

useTestDatabase()
afterEach(() => holdClock(undefined))

const newGuest: VisitorActor = { kind: 'visitor', address: '192.0.2.1', guestKey: '' }
const guest = (guestToken: string | undefined): VisitorActor => ({ ...newGuest, guestKey: hashToken(guestToken ?? '') })
const typed = { text: 'Thank you for this.', name: 'Tigran', email: '' }

async function open(overrides: Parameters<typeof buildSettings>[0] = {}) {
  await buildSettings({ commentPolicy: 'open', ...overrides })
  return buildPublishedArticle()
}

describe('a guest', () => {
  it('comments with a name and nothing else, and is given what the cookie is to hold', async () => {
    const article = await open()
    const posted = await postComment(newGuest, { articleId: article.id, text: ' Thank you.\r\n', name: ' Tigran  S. ' })
    expect(posted).toMatchObject({ status: 'approved', page: 1, comment: { name: 'Tigran S.', source: 'Thank you.', byAuthor: false } })
    const row = await db().comment.findUniqueOrThrow({ where: { id: posted.comment.id } })
    expect(row).toMatchObject({
      rootId: row.id,
      depth: 0,
      authorId: null,
      status: 'approved',
      guestKey: hashToken(posted.guestToken ?? ''),
      createdAt: posted.comment.createdAt,
    })
  })

  it('hears of the essay under the title that readers see, whatever its author has typed since', async () => {
    const article = await open()
    const { title } = await db().revision.findFirstOrThrow({ where: { articleId: article.id } })
    await db().article.update({ where: { id: article.id }, data: { title: 'Not announced yet' } })
    expect((await postComment(newGuest, { ...typed, articleId: article.id })).article.title).toBe(title)
  })

  it('is told everything that is wrong at once, and nothing is written', async () => {
    const article = await open()
    const refused = postComment(newGuest, { articleId: article.id, text: ' ', name: '\u202e', email: 'nowhere' })
    await expect(refused).rejects.toMatchObject({
      code: 'invalid',
      fieldErrors: {
        text: message('comments.writeSomething'),
        name: message('comments.sayWho'),
        email: message('comments.notAnAddress'),
      },
    })
    expect(await db().comment.count()).toBe(0)
  })

  it('may write ten thousand characters and not one more', async () => {
    const article = await open()
    await postComment(newGuest, { ...typed, articleId: article.id, text: 'a'.repeat(10_000) })
    const longer = postComment(newGuest, { ...typed, articleId: article.id, text: 'a'.repeat(10_001) })
    await expect(longer).rejects.toMatchObject({ fieldErrors: { text: message('comments.textTooLong', { most: 10_000 }) } })
  })

  it('is refused the same words again within minutes, and may say them later', async () => {
    const article = await open()
    const { guestToken } = await postComment(newGuest, { ...typed, articleId: article.id })
    const again = () => postComment(guest(guestToken), { ...typed, articleId: article.id })
    await expect(again()).rejects.toMatchObject({ code: 'conflict' })
    holdClock(new Date(Date.now() + 11 * 60_000))
    await expect(again()).resolves.toMatchObject({ status: 'approved' })
  })

  it('waits with more links than the settings allow, and the row says why', async () => {
    const article = await open({ moderation: { 'too-many-links': { most: 1 } } })
    const text = 'https://a.example and https://b.example'
    const posted = await postComment(newGuest, { ...typed, articleId: article.id, text })
    expect(posted.status).toBe('held')
    expect(await db().comment.findUniqueOrThrow({ where: { id: posted.comment.id } })).toMatchObject({
      heldBy: 'too-many-links',
      heldReason: message('moderation.links', { count: 2, most: 1 }),
      heldMatch: 'https://a.example\nhttps://b.example',
    })
  })

  it('is refused when the hidden field was filled', async () => {
    const article = await open()
    await expect(postComment(newGuest, { ...typed, articleId: article.id, website: 'x' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await db().comment.count()).toBe(0)
  })
})

describe('comments / names: a guest', () => {
  it.each([
    ['the very name', 'Nune Adamyan'],
    ['it with a sign that nobody sees', 'Nune\u200b Ada\u2060myan'],
    ['it in characters that look alike', 'Nunе Аdаmyаn'],
    ['it in another case', 'NUNE ADAMYAN'],
  ])('may not go by the name of somebody who writes here: %s', async (_, name) => {
    const article = await open()
    await buildActor({ role: 'owner', name: 'Nune Adamyan' })
    const refused = postComment(newGuest, { ...typed, articleId: article.id, name })
    await expect(refused).rejects.toMatchObject({ code: 'invalid', fieldErrors: { name: message('comments.nameTaken') } })
    expect(await db().comment.count()).toBe(0)
  })

  it('may not go by the name of the publication, nor of an author who is a reader now', async () => {
    const article = await open({ name: 'Slow Water' })
    const author = await buildActor({ name: 'Gohar' })
    await db().article.update({ where: { id: article.id }, data: { authorId: author.id } })
    for (const name of ['slow water', 'GОHAR']) {
      await expect(postComment(newGuest, { ...typed, articleId: article.id, name })).rejects.toMatchObject({ code: 'invalid' })
    }
  })

  it('may go by the name of another reader, and by one that only begins like a writer’s', async () => {
    const article = await open()
    await buildActor({ name: 'Tigran' })
    await buildActor({ role: 'owner', name: 'Ani' })
    for (const name of ['Tigran', 'Anita']) {
      expect((await postComment(newGuest, { ...typed, articleId: article.id, name })).comment.badge).toBeUndefined()
    }
  })
})

describe('where the first comment of each person is held', () => {
  it('a browser’s first waits, the admin is told once, and after an approval the next appears', async () => {
    const article = await open({ commentPolicy: 'hold-first' })
    const first = await postComment(newGuest, { ...typed, articleId: article.id })
    const second = await postComment(guest(first.guestToken), { ...typed, articleId: article.id, text: 'And another.' })
    expect([first.status, second.status]).toEqual(['held', 'held'])
    expect(await db().outbox.count({ where: { kind: 'comments.held' } })).toBe(1)
    await approveComment(await buildActor({ role: 'moderator' }), first.comment.id)
    const third = await postComment(guest(first.guestToken), { ...typed, articleId: article.id, text: 'A third.' })
    expect(third.status).toBe('approved')
  })

  it('somebody who types a known name and address is still a stranger', async () => {
    const article = await open({ commentPolicy: 'hold-first' })
    await buildComment({ articleId: article.id, guestName: 'Tigran', guestEmail: 't@example.org', guestKey: hashToken('his') })
    const posted = await postComment(newGuest, { ...typed, articleId: article.id, email: 't@example.org' })
    expect(posted.status).toBe('held')
  })

  it('an account is known by itself', async () => {
    const article = await open({ commentPolicy: 'hold-first' })
    const reader = await buildActor()
    await buildComment({ articleId: article.id, authorId: reader.id })
    expect((await postComment(reader, { articleId: article.id, text: 'Again.' })).status).toBe('approved')
  })

  it('a guest who was approved is known after signing in with the address they had given, once it is proven', async () => {
    const article = await open({ commentPolicy: 'hold-first' })
    await buildComment({ articleId: article.id, guestName: 'Tigran', guestEmail: 't@example.org', guestKey: hashToken('his') })
    const proven = await buildActor({ email: 't@example.org' })
    expect((await postComment(proven, { articleId: article.id, text: 'Signed in now.' })).status).toBe('approved')
    const unproven = await buildActor({ email: 'other@example.org', emailIsVerified: false })
    await buildComment({ articleId: article.id, guestEmail: 'other@example.org', guestKey: hashToken('hers') })
    expect((await postComment(unproven, { articleId: article.id, text: 'So am I.' })).status).toBe('held')
  })

  it.each(['held', 'hidden', 'deleted'] as const)('a %s comment under a proven address makes nobody known', async (status) => {
    const article = await open({ commentPolicy: 'hold-first' })
    await buildComment({ articleId: article.id, guestEmail: 't@example.org', guestKey: hashToken('his'), status })
    const proven = await buildActor({ email: 't@example.org' })
    expect((await postComment(proven, { articleId: article.id, text: 'Signed in now.' })).status).toBe('held')
  })

  it('a guest who was approved without an address is known after signing in with the same browser', async () => {
    const article = await open({ commentPolicy: 'hold-first' })
    await buildComment({ articleId: article.id, guestKey: hashToken('this browser') })
    const reader = { ...(await buildActor()), guestKey: hashToken('this browser') }
    expect((await postComment(reader, { articleId: article.id, text: 'The same.' })).status).toBe('approved')
  })

  it('the admin’s people never wait', async () => {
    const article = await open({ commentPolicy: 'hold-all' })
    const posted = await postComment(await buildActor({ role: 'moderator' }), { articleId: article.id, text: 'Welcome.' })
    expect(posted.status).toBe('approved')
  })
})

describe('somebody signed in', () => {
  it('needs only a text, and comments under the account’s name whatever else is sent', async () => {
    const article = await open()
    const reader = await buildActor({ name: 'Margit' })
    const posted = await postComment(reader, { articleId: article.id, text: 'Hello.', name: 'Nune Adamyan', email: 'n@example.org' })
    expect(posted.comment.name).toBe('Margit')
    expect(posted.guestToken).toBeUndefined()
    expect(await db().comment.findFirst()).toMatchObject({ authorId: reader.id, guestName: '', guestEmail: '' })
  })
})

describe('a reply', () => {
  it('joins the thread of what it answers', async () => {
    const article = await open()
    const parent = await buildComment({ articleId: article.id })
    const posted = await postComment(newGuest, { ...typed, articleId: article.id, parentId: parent.id })
    expect(posted.comment).toMatchObject({ parentId: parent.id, rootId: parent.id })
    expect(await db().comment.findUnique({ where: { id: posted.comment.id } })).toMatchObject({ depth: 1 })
  })

  it.each(['held', 'hidden', 'deleted'] as const)('to a %s comment is refused', async (status) => {
    const article = await open()
    const parent = await buildComment({ articleId: article.id, status })
    await expect(postComment(newGuest, { ...typed, articleId: article.id, parentId: parent.id })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('to a comment under another essay is refused', async () => {
    const article = await open()
    const elsewhere = await buildComment()
    await expect(postComment(newGuest, { ...typed, articleId: article.id, parentId: elsewhere.id })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('an essay', () => {
  it.each([
    ['a draft', () => buildArticle()],
    ['a deleted essay', () => buildPublishedArticle({ removed: true })],
    ['no essay at all', async () => ({ id: 'nothing' })],
  ])('%s takes no comment', async (_, build) => {
    await buildSettings({ commentPolicy: 'open' })
    await expect(postComment(newGuest, { ...typed, articleId: (await build()).id })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('whose thread is closed takes none from anybody', async () => {
    const article = await open()
    await db().article.update({ where: { id: article.id }, data: { commentsOpen: false } })
    await expect(postComment(newGuest, { ...typed, articleId: article.id })).rejects.toMatchObject({ code: 'forbidden' })
  })
})

it('documents hear of an approved comment, softly, and of a held one not at all', async () => {
  const article = await open()
  const heard: unknown[] = []
  const stop = onChanged((change) => heard.push(change))
  await postComment(newGuest, { ...typed, articleId: article.id })
  await buildSettings({ commentPolicy: 'hold-all' })
  await postComment(newGuest, { ...typed, text: 'And more.', articleId: article.id })
  stop()
  expect(heard).toEqual([{ tags: [`thread:${article.id}`, 'comment-counts'], soft: true }])
})
