import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildActor, buildUser } from '@/domain/accounts/factory'
import type { Actor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { approveComment } from '@/domain/comments/commands/approve-comment'
import { hideComment } from '@/domain/comments/commands/hide-comment'
import { postComment } from '@/domain/comments/commands/post-comment'
import { restoreComment } from '@/domain/comments/commands/restore-comment'
import { buildComment } from '@/domain/comments/factory'
import { buildSettings } from '@/domain/settings/factory'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { runDueJobs } from '@/platform/jobs/run-due-jobs'
import { readMail } from '@/platform/mail/testing/read-mail'
import { startMailServer, type TestMailServer } from '@/platform/mail/testing/smtp-server'
import { useTestDatabase } from '@/platform/testing/test-database'
import { announceComment } from './announce/announce-comment'
import { buildFollow } from './factory'
import { registerNoticeJobs } from './jobs'

useTestDatabase()
registerNoticeJobs()

let server: TestMailServer
let article: Awaited<ReturnType<typeof buildPublishedArticle>>
let moderator: Actor

function useServer(): void {
  vi.stubEnv('SMTP_URL', server.url)
  vi.stubEnv('MAIL_FROM', 'comments@example.org')
  forgetEnv()
}

beforeEach(async () => {
  server = await startMailServer()
  useServer()
  await buildSettings({ commentPolicy: 'open', name: 'The Far Shore' })
  const author = await buildUser({ role: 'author', email: 'nune@example.org' })
  article = await buildPublishedArticle({ slug: 'on-bread', title: 'On Bread', authorId: author.id })
  moderator = await buildActor({ role: 'moderator' })
})
afterEach(async () => {
  await server.close()
  vi.unstubAllEnvs()
  forgetEnv()
  holdClock(undefined)
})

const guest = (guestKey = 'g'.repeat(64)): Actor => ({ kind: 'visitor', address: '192.0.2.9', guestKey })
const post = (more: { text?: string; parentId?: string; name?: string } = {}, actor = guest()) =>
  postComment(actor, { articleId: article.id, text: 'Thank you for this.', name: 'Tigran', ...more })
const followEssay = (address: string, more: object = {}) =>
  buildFollow({ address, personKey: `guest:${address}`, subjectId: article.id, articleId: article.id, ...more })
const mails = () => server.received.map(readMail)

describe('notices / a comment that appears', () => {
  it('is told to each who follows it, once and for their first reason', async () => {
    const { comment: asked } = await post({ text: 'May I ask?' }, guest('a'.repeat(64)))
    await followEssay('ada@example.org')
    await buildFollow({ address: 'ada@example.org', personKey: 'guest:ada', kind: 'replies', subjectId: asked.id, articleId: article.id })
    await buildFollow({ address: 'ada@example.org', personKey: 'guest:phone', kind: 'thread', subjectId: asked.id, articleId: article.id })
    await followEssay('bob@example.org')
    await post({ parentId: asked.id })
    await runDueJobs('test')
    expect(server.recipients.sort()).toEqual(['<ada@example.org>', '<bob@example.org>'])
    const told = mails().map(({ parts }) => parts[0]?.[1] ?? '')
    expect(told.filter((text) => text.startsWith('Tigran answered your comment on “On Bread”:'))).toHaveLength(1)
    expect(told.filter((text) => text.startsWith('Tigran commented on “On Bread”:'))).toHaveLength(1)
  })

  it('carries what a mail program needs: to thread it, to know it again and to stop it', async () => {
    const { comment: root } = await post({ text: 'May I ask?' }, guest('a'.repeat(64)))
    const follow = await followEssay('ada@example.org', { kind: 'thread', subjectId: root.id })
    const { comment: answer } = await post({ parentId: root.id })
    const { comment: last } = await post({ parentId: answer.id, text: 'And one more.' })
    await runDueJobs('test')
    const name = (id: string) => `<comment-${id}.${follow.recipientId}@localhost>`
    const [first, second] = mails().sort((one) => (one.headers['message-id'] === name(answer.id) ? -1 : 1))
    expect(first?.headers).toMatchObject({
      'message-id': name(answer.id),
      'in-reply-to': name(root.id),
      references: name(root.id),
      'list-id': '<comments.localhost>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'auto-submitted': 'auto-generated',
    })
    expect(first?.headers['list-unsubscribe']).toMatch(/^<http:\/\/localhost:3000\/api\/unsubscribe\?token=[\w.-]+>$/)
    expect(second?.headers).toMatchObject({
      'message-id': name(last.id),
      'in-reply-to': name(answer.id),
      references: `${name(root.id)} ${name(answer.id)}`,
    })
    expect(first?.parts.map(([type]) => type)).toEqual(['text/plain; charset=utf-8', 'text/html; charset=utf-8'])
    expect(first?.headers.from).toContain('The Far Shore')
  })

  it('is escaped, loads nothing, and cannot put lines of ours into a mail', async () => {
    await followEssay('ada@example.org')
    await post({
      name: 'Eve <b>',
      text: '<img src=https://evil.example/x.png> & ![x](https://evil.example/y.png)\n-- \nStop: https://evil.example/',
    })
    await runDueJobs('test')
    const [[, text = ''] = [], [, html = ''] = []] = mails()[0]?.parts ?? []
    expect(html).not.toMatch(/<img|<script|<b>|<[^>]* src=/)
    expect(html).toContain('Eve &lt;b&gt;')
    expect(text).toMatch(/^> --$/m)
    expect(text.match(/^-- $|^--$/gm)).toHaveLength(1)
  })

  it('is never told to whoever wrote it: by their account, or by a browser that was confirmed', async () => {
    const reader = await buildActor({ email: 'rosa@example.org' })
    await followEssay('rosa@example.org', { personKey: 'guest:other' })
    await post({}, reader)
    await followEssay('ada@example.org', { personKey: `guest:${'g'.repeat(64)}` })
    await post({ text: 'Something else.' })
    await runDueJobs('test')
    // Of the guest's comment Rosa hears, of her own she does not; whoever merely types an address silences nobody.
    expect(server.recipients.toSorted()).toEqual(['<ada@example.org>', '<rosa@example.org>'])
    expect(await db().notice.count()).toBe(2)
  })

  it('that waits is told when it was approved, and not before', async () => {
    await buildSettings({ commentPolicy: 'hold-all' })
    await followEssay('ada@example.org')
    const { comment } = await post()
    await runDueJobs('test')
    expect(server.received).toEqual([])
    await approveComment(moderator, comment.id)
    await runDueJobs('test')
    expect(server.recipients).toEqual(['<ada@example.org>'])
  })

  it('that is hidden and restored is not told twice, and to nobody who began to follow later', async () => {
    await followEssay('ada@example.org')
    const { comment } = await post()
    await runDueJobs('test')
    await hideComment(moderator, comment.id)
    await followEssay('late@example.org', { createdAt: new Date(Date.now() + 60_000) })
    await restoreComment(moderator, comment.id)
    await runDueJobs('test')
    expect(server.recipients).toEqual(['<ada@example.org>'])
  })

  it('that was hidden before its mail went out leaves the server nowhere; restored, it is told', async () => {
    await followEssay('ada@example.org')
    const { comment } = await post()
    await announceComment(comment.id, false)
    await hideComment(moderator, comment.id)
    await runDueJobs('test')
    expect(server.received).toEqual([])
    expect(JSON.stringify(await db().outbox.findMany())).not.toContain('Thank you')
    await restoreComment(moderator, comment.id)
    await runDueJobs('test')
    expect(server.recipients).toEqual(['<ada@example.org>'])
  })

  it('is one notice though two instances announce it at the same moment', async () => {
    await followEssay('ada@example.org')
    const { id } = await buildComment({ articleId: article.id, guestKey: 'x' })
    await Promise.all(Array.from({ length: 6 }, () => announceComment(id, false)))
    expect(await db().notice.count()).toBe(1)
    await runDueJobs('test')
    expect(server.received).toHaveLength(1)
  })

  it('costs no work where nobody follows', async () => {
    await followEssay('ada@example.org', { confirmed: false })
    await post()
    expect(await db().outbox.count()).toBe(0)
  })

  it('is told to an author who asked for it, and to nobody in the name of an account that is shut out', async () => {
    await buildFollow({ address: 'nune@example.org', personKey: `user:${article.authorId}`, kind: 'essays', subjectId: article.authorId })
    await post()
    await db().user.update({ where: { id: article.authorId }, data: { disabledAt: new Date() } })
    await post({ text: 'Are you there?' })
    await runDueJobs('test')
    expect(server.received).toEqual([])
    expect(await db().notice.count({ where: { sentAt: null } })).toBe(0)
    await db().user.update({ where: { id: article.authorId }, data: { disabledAt: null } })
    await post({ text: 'Welcome back.' })
    await runDueJobs('test')
    expect(server.recipients).toEqual(['<nune@example.org>'])
  })
})

describe('notices / a mail that failed', () => {
  it('is sent again as the same mail', async () => {
    await followEssay('ada@example.org')
    await server.close()
    server = await startMailServer({ refuse: true })
    useServer()
    const { comment } = await post()
    await runDueJobs('test')
    expect(await db().notice.count({ where: { sentAt: null } })).toBe(1)
    await server.close()
    server = await startMailServer()
    useServer()
    await db().outbox.updateMany({ data: { runAt: new Date(0) } })
    await runDueJobs('test')
    expect(mails()[0]?.headers['message-id']).toContain(`comment-${comment.id}.`)
    expect(await db().notice.count({ where: { sentAt: null } })).toBe(0)
  })
})

describe('notices / a digest', () => {
  it('puts together what came until its hour, without what was hidden by then', async () => {
    const start = new Date('2026-11-30T10:20:00Z')
    holdClock(start)
    const follow = await followEssay('ada@example.org', { digest: 'hourly' })
    const other = await buildPublishedArticle({ title: 'On Salt' })
    await buildFollow({ address: 'ada@example.org', subjectId: other.id, digest: 'hourly' })
    await post({ text: 'First.' }, guest('1'.repeat(64)))
    const { comment: spam } = await post({ text: 'Buy pills.' }, guest('2'.repeat(64)))
    holdClock(new Date('2026-11-30T10:21:00Z'))
    await postComment(guest('3'.repeat(64)), { articleId: other.id, text: 'Second.', name: 'Mane' })
    await runDueJobs('test')
    expect(server.received).toEqual([])
    await hideComment(moderator, spam.id)
    holdClock(new Date('2026-11-30T11:00:01Z'))
    await runDueJobs('test')
    expect(server.received).toHaveLength(1)
    const [mail] = mails()
    expect(mail?.headers.subject).toBe('2 new comments at The Far Shore')
    expect(mail?.headers['message-id']).toBe(`<digest-${Date.parse('2026-11-30T11:00:00Z')}.${follow.recipientId}@localhost>`)
    expect(mail?.parts[0]?.[1]).toMatch(/First\.[\s\S]*Second\./)
    expect(mail?.parts[0]?.[1]).not.toContain('pills')
  })

  it('takes what comes beyond ten mails at once within an hour', async () => {
    holdClock(new Date('2026-11-30T10:20:00Z'))
    await followEssay('ada@example.org')
    for (let n = 0; n < 12; n++) {
      await buildComment({ articleId: article.id, guestKey: `g${n}`, source: `Number ${n}.`, createdAt: new Date('2026-11-30T10:20:00Z') })
    }
    for (const { id } of await db().comment.findMany({ orderBy: { id: 'asc' } })) await announceComment(id, false)
    await runDueJobs('test')
    expect(server.received).toHaveLength(10)
    holdClock(new Date('2026-11-30T11:00:01Z'))
    await runDueJobs('test')
    expect(mails().at(-1)?.headers.subject).toBe('2 new comments at The Far Shore')
  })
})
