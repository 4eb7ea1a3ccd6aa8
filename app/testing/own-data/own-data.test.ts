import { expect, it } from 'vitest'
import { ApiClient } from '@/app/testing/api-client'
import { bodyOf, buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { dataLinkToken } from '@/domain/comments/own-data/data-link'
import { mailDataLink } from '@/domain/comments/own-data/data-link-job'
import { buildNote } from '@/domain/notes/factory'
import { buildFollow } from '@/domain/notifications/factory'
import { guestCookieName } from '@/platform/auth/guest-cookie'
import { hashToken, newToken } from '@/platform/auth/token'
import { now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { kept, own, tablesOfPeople } from './tables'

useTestDatabase()

const token = newToken()
const guestKey = hashToken(token)
const key = `guest:${guestKey}`
const email = 'tigran@example.org'
const endpoint = 'https://push.example.org/secret-of-the-browser'
const browser = () => new ApiClient().with(guestCookieName(), token)
const file = async (as = '') => (await browser().get(`/api/own-comments/file?as=${as}`)).json()
const erase = async (as = '', from = browser()) => (await from.post('/api/own-comments/erase', { confirm: true, as })).json()

/** A follow by push, as a browser begins it. */
async function pushed(subjectId: string, personKey = key) {
  const channel_address = { channel: 'push', address: endpoint }
  const written = { p256dh: 'public', auth: 'secret', serverKey: 'ours' }
  const { id } = await db().recipient.upsert({
    where: { channel_address },
    create: { ...channel_address, push: { create: written } },
    update: {},
  })
  const person = { recipientId: id, personKey }
  await db().recipientPerson.create({ data: { ...person, confirmedAt: now() } })
  return db().follow.create({ data: { ...person, kind: 'essay', subjectId, articleId: subjectId, digest: 'at-once', confirmedAt: now() } })
}

/** One row of everything that somebody can leave here, and a comment of somebody else that they were told of. */
async function leaveTraces() {
  const { id: articleId } = await buildPublishedArticle({ slug: 'on-bread', body: bodyOf('A list of those who wait.') })
  const other = await buildComment({ articleId, source: 'Of somebody else.' })
  await buildComment({ articleId, guestKey, guestEmail: email, source: 'Mine.' })
  await buildNote(articleId, 'A list of those', { text: 'In private.', guestKey, guestEmail: email })
  await db().commentLike.create({ data: { commentId: other.id, personKey: key } })
  await db().commentReport.create({ data: { commentId: other.id, personKey: key, reason: 'spam' } })
  await db().commentTurn.create({ data: { articleId, who: key, at: now() } })
  const byMail = await buildFollow({ address: email, personKey: key, subjectId: articleId, articleId, digest: 'daily' })
  const byPush = await pushed(articleId)
  for (const { id, recipientId } of [byMail, byPush]) {
    await db().notice.create({ data: { recipientId, commentId: other.id, followId: id, kind: 'essay', dueAt: now(), sentAt: now() } })
  }
  return { articleId, other, byMail, byPush }
}

type Table = { findMany: () => Promise<object[]> }
const rowsOf = (table: string) =>
  (db() as unknown as Record<string, Table>)[table.charAt(0).toLowerCase() + table.slice(1)]?.findMany() ?? []

/** The tables in which this person can still be found. */
async function tablesThatKnow(...marks: string[]): Promise<string[]> {
  const ids = new Set(marks)
  const found: string[] = []
  for (const table of tablesOfPeople().keys()) {
    const rows = JSON.stringify(await rowsOf(table))
    if ([...ids].some((mark) => rows.includes(mark))) found.push(table)
  }
  return found
}

it('own data / tables: each that may say who somebody is, is in the file and erased, or stands in a list with its reason', () => {
  const listed = [...own, ...Object.keys(kept)]
  expect(new Set(listed).size).toBe(listed.length)
  expect([...tablesOfPeople().keys()].sort(), 'app/testing/own-data/tables.ts').toEqual(listed.sort())
})

it('own data / tables: all that somebody left is in their file, and in none of them once it is erased', async () => {
  const { byMail, byPush } = await leaveTraces()
  const marks = [guestKey, email, endpoint, byMail.recipientId, byPush.recipientId]
  expect((await tablesThatKnow(...marks)).sort()).toEqual([...own].sort())
  const found = await file()
  for (const part of ['comments', 'notes', 'liked', 'reported', 'turns']) expect(found[part], part).toHaveLength(1)
  for (const part of ['noticesTo', 'follows', 'told']) expect(found[part], part).toHaveLength(2)
  expect(await erase()).toEqual({ comments: 1, notes: 1, likes: 1, reports: 1, follows: 2 })
  expect(await tablesThatKnow(...marks)).toEqual([])
})

it('own data / follows: the file says where to, what, how often and since when; of a browser only where its messages go', async () => {
  const { other } = await leaveTraces()
  const found = await file()
  const essay = { address: expect.stringContaining('/p/on-bread') }
  expect(found).toMatchObject({
    noticesTo: [
      { channel: 'mail', to: email, confirmed: [expect.any(String)] },
      { channel: 'push', to: 'push.example.org' },
    ],
    follows: [
      { channel: 'mail', to: email, kind: 'essay', digest: 'daily', essay },
      { channel: 'push', to: 'push.example.org', essay },
    ],
    told: [
      { channel: 'mail', comment: other.id, essay },
      { channel: 'push', comment: other.id },
    ],
    turns: [{ essay }],
  })
  expect(JSON.stringify(found)).not.toMatch(/secret|Of somebody else/)
})

it('own data / follows: of an address that a browser only typed it learns nothing, and erases nothing but its own wish', async () => {
  const { articleId, other } = await leaveTraces()
  const owners = await buildFollow({ address: 'sona@example.org', personKey: 'user:sona', subjectId: articleId, digest: 'daily' })
  await db().notice.create({
    data: { recipientId: owners.recipientId, commentId: other.id, followId: owners.id, kind: 'essay', dueAt: now() },
  })
  await buildFollow({ address: 'sona@example.org', personKey: key, subjectId: articleId, confirmed: false })
  const of = ({ to }: { to: string }) => to === 'sona@example.org'
  const found = await file()
  expect(found.follows.filter(of)).toMatchObject([{ confirmedAt: null, digest: null }])
  expect(found.noticesTo.filter(of)).toMatchObject([{ confirmed: [], since: null, refused: null }])
  expect(found.told.filter(of)).toEqual([])
  await erase()
  expect(await db().follow.findMany()).toMatchObject([{ id: owners.id, personKey: 'user:sona' }])
  expect(await db().notice.count({ where: { recipientId: owners.recipientId } })).toBe(1)
})

it('own data / follows: a browser that somebody else uses too goes on with what is theirs', async () => {
  const { articleId, byPush } = await leaveTraces()
  const left = () => db().recipient.count({ where: { id: byPush.recipientId } })
  await db().recipientPerson.create({ data: { recipientId: byPush.recipientId, personKey: 'user:sona', confirmedAt: now() } })
  await db().follow.create({
    data: { recipientId: byPush.recipientId, personKey: 'user:sona', kind: 'thread', subjectId: articleId, digest: 'at-once' },
  })
  await erase()
  expect(await left()).toBe(1)
  expect(await db().follow.findMany()).toMatchObject([{ personKey: 'user:sona' }])
})

it('own data / follows: the link of a mail opens what its address follows, whoever asked, and not what a browser does besides', async () => {
  const { articleId } = await leaveTraces()
  await buildFollow({ address: email, personKey: 'guest:another-browser', subjectId: articleId, articleId, confirmed: false })
  const as = dataLinkToken(email)
  const found = await file(as)
  expect(found.follows.map(({ channel }: { channel: string }) => channel)).toEqual(['mail', 'mail'])
  expect(found.turns).toEqual([])
  expect(await erase(as, new ApiClient())).toMatchObject({ follows: 2, likes: 0 })
  expect(await db().recipient.findMany()).toMatchObject([{ channel: 'push' }])
})

it('own data / follows: an address that wants nothing more is left alone for ever', async () => {
  const { byMail } = await leaveTraces()
  await db().recipient.update({ where: { id: byMail.recipientId }, data: { refusedAt: now() } })
  await erase(dataLinkToken(email))
  expect(await db().recipient.findMany({ where: { channel: 'mail' } })).toMatchObject([{ address: email, refusedAt: expect.any(Date) }])
  expect(await db().follow.count({ where: { recipientId: byMail.recipientId } })).toBe(0)
  expect(await db().notice.count({ where: { recipientId: byMail.recipientId } })).toBe(0)
})

it('own data / follows: whoever follows and never wrote gets the link to it by mail', async () => {
  await buildFollow({ address: 'sona@example.org', subjectId: (await buildPublishedArticle()).id })
  await mailDataLink({ address: 'sona@example.org' })
  await mailDataLink({ address: 'nobody@example.org' })
  const mails = await db().outbox.findMany({ where: { kind: 'mail' } })
  expect(mails.map(({ payload }) => JSON.parse(payload).to)).toEqual(['sona@example.org'])
})
