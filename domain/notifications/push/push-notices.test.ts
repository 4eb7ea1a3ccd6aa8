import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildActor } from '@/domain/accounts/factory'
import { type Actor, anyone } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { approveComment } from '@/domain/comments/commands/approve-comment'
import { hideComment } from '@/domain/comments/commands/hide-comment'
import { postComment } from '@/domain/comments/commands/post-comment'
import { personKey } from '@/domain/comments/person'
import { buildSettings } from '@/domain/settings/factory'
import { holdClock, now } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { write } from '@/platform/db/write'
import { forgetEnv } from '@/platform/env/env'
import { registerJob } from '@/platform/jobs/registry'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { openPushService } from '@/platform/testing/push-service'
import { useTestDatabase } from '@/platform/testing/test-database'
import { pushChannelThat } from '../channels/push/channel'
import { findChannel } from '../channels/registry'
import { followByPush } from '../commands/follow-by-push'
import { forgetNotices } from '../commands/forget-notices'
import { stopPush } from '../commands/stop-push'
import { unfollow } from '../commands/unfollow'
import { deliverNotices } from '../deliver/deliver-notices'
import { dueNoticesSchema, remoteNoticesKind } from '../deliver/due-notices'
import { buildFollow } from '../factory'
import { registerNoticeJobs } from '../jobs'
import { browsersOfSite, mostAtHost } from '../limits'
import { listBrowsers } from '../queries/list-browsers'
import { writeFollow } from '../recipients'
import { type FollowByPushInput, followByPushSchema } from '../schema'
import type { Digest, FollowKind } from '../types'
import { pushRecipient } from './push-recipient'

useTestDatabase()

let service: Awaited<ReturnType<typeof openPushService>>
let article: Awaited<ReturnType<typeof buildPublishedArticle>>

beforeEach(async () => {
  service = await openPushService()
  registerNoticeJobs()
  const channelOf = (id: string) => (id === 'push' ? pushChannelThat(service.admits) : findChannel(id))
  registerJob(remoteNoticesKind, dueNoticesSchema, (due, run) => deliverNotices(due, run, channelOf), { asksRemoteServers: true })
  await buildSettings({ commentPolicy: 'open', name: 'The Far Shore' })
  article = await buildPublishedArticle({ slug: 'on-bread', title: 'On Bread' })
})
afterEach(async () => {
  await service.close()
  holdClock(undefined)
  vi.unstubAllEnvs()
  forgetEnv()
})

const guest = (guestKey: string): Actor => ({ kind: 'visitor', address: '192.0.2.9', guestKey })
const post = (more: { text?: string; parentId?: string } = {}, actor = guest('writer')) =>
  postComment(actor, { articleId: article.id, text: 'Thank you for this.', name: 'Tigran', ...more })
/** What asks other servers is done in lanes of its own: it is there only once a comment was announced. */
async function allDone() {
  while ((await runDueJobs('test')) > 0);
}
const shown = () => service.pushed.map(({ text }) => JSON.parse(text))

/** A browser behind the service of this test, which no public address leads to. */
const notify = (kind: FollowKind, subjectId: string, digest?: Digest, key = 'guest:reader') =>
  write(async (tx) => {
    const recipient = await pushRecipient(tx, service, key)
    await writeFollow(tx, recipient, key, { kind, subjectId, article: { id: article.id } }, now(), digest ?? recipient.digest)
    return recipient
  })

it('notices / push: a browser reads who wrote, where, how it begins, and where a click leads', async () => {
  const asked = await post({ text: 'May I ask?' }, guest('reader'))
  await notify('replies', asked.comment.id)
  const { comment } = await post({ text: 'Her *daughter* did.', parentId: asked.comment.id })
  await allDone()
  expect(shown()).toEqual([
    {
      title: 'Tigran answered your comment on “On Bread”',
      body: 'Her daughter did.',
      path: `/p/on-bread/comments/${comment.id}#comment-${comment.id}`,
      tag: `comment-${comment.id}`,
      lang: 'en',
      dir: 'ltr',
    },
  ])
  expect(service.pushed[0]?.headers).toMatchObject({ ttl: '43200', topic: expect.stringMatching(/^[\w-]{1,32}$/) })
})

it('notices / push: nobody is told of their own, nor twice of one, whatever they follow', async () => {
  const { comment } = await post({ text: 'May I ask?' }, guest('reader'))
  await notify('replies', comment.id)
  await notify('thread', comment.id)
  await notify('essay', article.id)
  await post({ parentId: comment.id }, guest('reader'))
  await post({ parentId: comment.id, text: 'Somebody else.' })
  await allDone()
  expect(shown().map(({ body }) => body)).toEqual(['Somebody else.'])
})

it('notices / push: who signs in is told in the same browser of what others write, and not of their own', async () => {
  await notify('essay', article.id)
  const signedIn = { ...(await buildActor()), guestKey: 'reader' }
  await postComment(signedIn, { articleId: article.id, text: 'From my account.' })
  await post({ text: 'Somebody else.' })
  await allDone()
  expect(shown().map(({ body }) => body)).toEqual(['Somebody else.'])
})

it('notices / push: who chose mail and a browser hears by each, once', async () => {
  await notify('essay', article.id)
  await buildFollow({ subjectId: article.id, articleId: article.id })
  await post()
  const notices = await db().notice.findMany({ select: { recipient: { select: { channel: true } } } })
  expect(notices.map(({ recipient }) => recipient.channel)).toEqual([])
  await allDone()
  expect(service.pushed).toHaveLength(1)
  const told = await db().notice.findMany({ select: { recipient: { select: { channel: true } } } })
  expect(told.map(({ recipient }) => recipient.channel).sort()).toEqual(['mail', 'push'])
})

it('notices / push: what waits is told once it is approved, and what was hidden meanwhile is not', async () => {
  await notify('essay', article.id)
  await buildSettings({ commentPolicy: 'hold-all' })
  const moderator = await buildActor({ role: 'moderator' })
  const waiting = await post({ text: 'A word that waits.' })
  await allDone()
  expect(shown()).toEqual([])
  await approveComment(moderator, waiting.comment.id)
  await buildSettings({ commentPolicy: 'open' })
  const hidden = await post({ text: 'A word that goes.' }, guest('another'))
  await hideComment(moderator, hidden.comment.id)
  await allDone()
  expect(shown().map(({ body }) => body)).toEqual(['A word that waits.'])
})

it('notices / push: a digest is one notification of how many, and by whom', async () => {
  holdClock(new Date('2026-11-30T12:10:00Z'))
  await notify('essay', article.id, 'hourly')
  for (const text of ['One.', 'Two.']) await post({ text })
  await allDone()
  expect(shown()).toEqual([])
  holdClock(new Date('2026-11-30T13:00:01Z'))
  await allDone()
  expect(shown()).toMatchObject([{ title: '2 new comments at The Far Shore', body: 'Tigran' }])
})

it('notices / push: what the service cannot take now is sent again as the same; what it no longer knows is forgotten', async () => {
  holdClock(new Date('2026-11-30T12:00:00Z'))
  const { id } = await notify('essay', article.id)
  await post()
  service.answerWith(503)
  await allDone()
  expect(service.pushed).toEqual([])
  holdClock(new Date('2026-11-30T13:00:00Z'))
  await allDone()
  expect(service.pushed).toHaveLength(1)
  service.answerWith(410)
  await post({ text: 'Too late.' })
  await allDone()
  expect(await db().recipient.count({ where: { id } })).toBe(0)
  expect([await db().follow.count(), await db().pushSubscription.count(), await db().notice.count()]).toEqual([0, 0, 0])
  await post({ text: 'To nobody.' })
  await allDone()
  expect(service.pushed).toHaveLength(1)
})

it('notices / push: a subscription made with a key that the publication no longer has is forgotten without asking', async () => {
  await notify('essay', article.id)
  vi.stubEnv('AUTH_SECRET', 'another-secret-that-is-long-enough-for-it')
  forgetEnv()
  await post()
  await allDone()
  expect([service.pushed.length, await db().recipient.count()]).toEqual([0, 0])
})

const subscription = (endpoint = 'https://push.example.org/one') => JSON.stringify({ endpoint, keys: service.keys })
const wish = (more: object = {}): FollowByPushInput =>
  followByPushSchema.parse({ subscription: subscription(), kind: 'essay', article: article.id, ...more })

it('notices / push: a guest follows with nothing but their browser, and is known by the cookie', async () => {
  const { state, guestToken } = await followByPush(anyone, wish())
  expect([state, guestToken]).toEqual(['on', expect.stringMatching(/^[\w-]{43}$/)])
  expect(await db().follow.count({ where: { confirmedAt: { not: null } } })).toBe(1)
  await followByPush(guest('reader'), wish())
  await followByPush(guest('reader'), wish())
  const [browser, ...others] = await listBrowsers(guest('reader'))
  expect(others).toEqual([])
  expect(browser).toMatchObject({ service: 'push.example.org', items: [{}, { kind: 'essay' }] })
  expect(await listBrowsers(anyone)).toEqual([])
})

it('notices / push: one stops one thing or a whole browser, one’s own alone', async () => {
  await followByPush(guest('reader'), wish())
  const [browser] = await listBrowsers(guest('reader'))
  const follow = browser?.items[0]?.id ?? ''
  for (const other of [guest('stranger'), anyone])
    await expect(stopPush(other, { browser: browser?.id ?? '' })).rejects.toMatchObject({ code: 'not-signed-in' })
  await expect(stopPush(await buildActor(), { browser: browser?.id ?? '' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(unfollow(guest('stranger'), { as: '', follow })).rejects.toMatchObject({ code: 'not-signed-in' })
  await unfollow(guest('reader'), { as: '', follow })
  expect(await db().follow.count()).toBe(0)
  await stopPush(guest('reader'), { browser: browser?.id ?? '' })
  expect([await db().recipient.count(), await db().pushSubscription.count()]).toEqual([0, 0])
})

it('notices / push: an account hears of all answers, and an author of all comments; nobody else of either', async () => {
  const author = { ...(await buildActor({ role: 'author' })), id: article.authorId }
  const reader = await buildActor()
  expect(await followByPush(author, wish({ kind: 'essays', article: '', digest: 'daily' }))).toMatchObject({ state: 'on', slug: null })
  expect(await db().follow.findFirstOrThrow()).toMatchObject({ kind: 'essays', subjectId: author.id, digest: 'daily' })
  await expect(followByPush(reader, wish({ kind: 'essays' }))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(followByPush(anyone, wish({ kind: 'own-replies' }))).rejects.toMatchObject({ code: 'not-signed-in' })
  await expect(followByPush(reader, wish({ kind: 'own-replies' }))).resolves.toMatchObject({ state: 'on' })
  expect(personKey({ authorId: reader.id, guestKey: '' })).toBe(`user:${reader.id}`)
})

it('notices / push: only https at its usual port, and keys that encrypt, are taken', () => {
  const refused = (text: string) => followByPushSchema.safeParse({ subscription: text, article: 'x' }).success
  for (const endpoint of [
    'http://push.example.org/one',
    'https://push.example.org:8443/one',
    'https://name:word@push.example.org/',
    'ftp://x',
    '/one',
    `https://push.example.org/${'x'.repeat(1_000)}`,
  ])
    expect(refused(subscription(endpoint)), endpoint).toBe(false)
  for (const text of ['', 'null', '[]', '{', JSON.stringify({ endpoint: 'https://push.example.org/', keys: { p256dh: 'AA', auth: 'AA' } })])
    expect(refused(text), text).toBe(false)
})

it('notices / push: browsers of the whole site are bounded, those that are known are not', async () => {
  await followByPush(guest('reader'), wish())
  await db().recipient.createMany({
    data: Array.from({ length: browsersOfSite.points }, (_, at) => ({
      id: `r${at}`,
      channel: 'push',
      address: `https://push.example.org/${at}`,
    })),
  })
  await db().pushSubscription.createMany({
    data: Array.from({ length: browsersOfSite.points }, (_, at) => ({ recipientId: `r${at}`, p256dh: '', auth: '', serverKey: '' })),
  })
  expect(await followByPush(guest('new'), wish({ subscription: subscription('https://push.example.org/new') }))).toMatchObject({
    state: 'paused',
  })
  expect(await followByPush(guest('reader'), wish())).toMatchObject({ state: 'on' })
})

it('notices / push: no server is named by many, but the services that browsers have', async () => {
  const at = (host: string, one: number) =>
    followByPush(guest(`${host}${one}`), wish({ subscription: subscription(`https://${host}/${one}`) }))
  for (let one = 0; one < mostAtHost; one += 1) expect(await at('victim.example', one)).toMatchObject({ state: 'on' })
  expect(await at('victim.example', mostAtHost)).toMatchObject({ state: 'paused' })
  expect(await at('VICTIM.example', mostAtHost + 1)).toMatchObject({ state: 'paused' })
  expect(await at('victim.example', 0)).toMatchObject({ state: 'on' })
  expect(await at('another.example', 0)).toMatchObject({ state: 'on' })
  for (let one = 0; one <= mostAtHost; one += 1) expect(await at('fcm.googleapis.com', one)).toMatchObject({ state: 'on' })
})

it('notices / push: a browser that is told of nothing is forgotten', async () => {
  holdClock(new Date('2026-11-30T12:00:00Z'))
  await followByPush(guest('reader'), wish())
  const [browser] = await listBrowsers(guest('reader'))
  await unfollow(guest('reader'), { as: '', follow: browser?.items[0]?.id ?? '' })
  holdClock(new Date('2026-12-10T12:00:00Z'))
  await forgetNotices()
  expect(await db().recipient.count()).toBe(0)
})
