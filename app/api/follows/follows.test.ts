import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { buildFollow } from '@/domain/notifications/factory'
import { questionsOfSite } from '@/domain/notifications/limits'
import { linkToken } from '@/domain/notifications/signed-link'
import { buildSettings } from '@/domain/settings/factory'
import { holdClock } from '@/platform/clock/clock'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { POST as postComment } from '../articles/[id]/comments/route'
import { postForm, postJson } from '../testing/post-form'
import { POST as confirm } from './confirm/route'
import { POST as follow } from './route'
import { POST as settings } from './settings/route'
import { POST as stop } from './stop/route'

useTestDatabase()

let article: Awaited<ReturnType<typeof buildPublishedArticle>>
beforeEach(async () => {
  await buildSettings({ commentPolicy: 'open' })
  article = await buildPublishedArticle({ slug: 'on-bread', title: 'On Bread' })
})
afterEach(() => {
  holdClock(undefined)
  vi.unstubAllEnvs()
  forgetEnv()
  forgetRates()
})

const ask = (email: string, cookie = '', more: Record<string, string> = {}) =>
  postForm(follow, { article: article.id, email, ...more }, cookie)
const mails = async () => (await db().outbox.findMany({ where: { kind: 'mail' } })).map(({ payload }) => JSON.parse(payload))
const tokenOf = (mail: { text: string }) => /confirm\?token=([\w-]+)/.exec(mail.text)?.[1] ?? ''
const followed = () => db().follow.count({ where: { confirmedAt: { not: null } } })

async function signedIn(role: 'reader' | 'owner' = 'reader') {
  const user = await buildUser({ email: 'ada@example.org', role, emailIsVerified: role === 'reader' })
  return { user, cookie: `broadside.session=${await buildSession(user)}` }
}

/** A guest whose browser was confirmed for this address. */
async function confirmedGuest(email: string) {
  const { jar } = await ask(email)
  await postForm(confirm, { token: tokenOf((await mails()).at(-1)) })
  return jar
}

describe('notices / a guest who wants mails', () => {
  it('is asked by mail first, in a mail with nothing in it that whoever asked has typed', async () => {
    const { response } = await ask(' Ada@Example.org ')
    expect(response.headers.get('location')).toBe('/p/on-bread/follow?done=asked')
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: 'ada@example.org', unsubscribe: { url: expect.stringContaining('.never.') } })
    expect(mail.text).toContain('On Bread')
    expect(mail.html).toContain('<html lang="en"')
    expect(await followed()).toBe(0)
  })

  it('is taken at their word only by the button: opening the link changes nothing, and pressing twice is once', async () => {
    await ask('ada@example.org')
    const token = tokenOf((await mails())[0])
    const { response } = await postForm(confirm, { token })
    expect(response.headers.get('location')).toMatch(/^\/following\?done=confirmed&as=/)
    expect((await postForm(confirm, { token })).response.status).toBe(303)
    expect(await followed()).toBe(1)
  })

  it('is asked once for an address and a browser; another browser that names the address is asked anew', async () => {
    const jar = await confirmedGuest('ada@example.org')
    const { id } = await buildPublishedArticle({ slug: 'on-salt' })
    expect((await ask('ada@example.org', jar, { article: id })).response.headers.get('location')).toBe('/p/on-salt/follow?done=on')
    expect(await mails()).toHaveLength(1)
    expect((await ask('ada@example.org', '', { article: id })).response.headers.get('location')).toBe('/p/on-salt/follow?done=asked')
    expect(await mails()).toHaveLength(2)
    expect(await followed()).toBe(2)
  })

  it('gets one mail for several wishes, and one answer for all of them', async () => {
    const { jar } = await ask('ada@example.org')
    const { id } = await buildComment({ articleId: article.id })
    await ask('ada@example.org', jar, { kind: 'thread', comment: id })
    expect(await mails()).toHaveLength(1)
    await postForm(confirm, { token: tokenOf((await mails())[0]) })
    expect(await followed()).toBe(2)
  })

  it('cannot be found out: known, unknown, refused and often asked addresses are answered alike', async () => {
    await confirmedGuest('known@example.org')
    await buildUser({ email: 'account@example.org' })
    await ask('refused@example.org')
    await postForm(confirm, { token: tokenOf((await mails()).at(-1)), answer: 'never' })
    const answers = []
    for (const email of ['known', 'account', 'refused', 'unknown']) {
      const response = await postJson(follow, { article: article.id, email: `${email}@example.org` })
      answers.push([
        response.status,
        await response.text(),
        response.headers.getSetCookie().map((cookie) => cookie.replace(/=[\w-]{43}/, '')),
      ])
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  it('who answered that nothing is ever to be sent is never asked again, whoever types the address', async () => {
    await ask('ada@example.org')
    await postForm(confirm, { token: tokenOf((await mails())[0]), answer: 'never' })
    await ask('ada@example.org')
    expect(await mails()).toHaveLength(1)
    expect(await followed()).toBe(0)
  })

  it('may not confirm with a link that is too old, or replaced by another', async () => {
    holdClock(new Date('2026-11-30T10:00:00Z'))
    const { jar } = await ask('ada@example.org')
    holdClock(new Date('2026-11-30T12:00:00Z'))
    await ask('ada@example.org', jar)
    const [first, second] = (await mails()).map(tokenOf)
    expect((await postForm(confirm, { token: first ?? '' })).response.status).toBe(410)
    holdClock(new Date('2026-12-04T12:00:00Z'))
    expect((await postForm(confirm, { token: second ?? '' })).response.status).toBe(410)
    expect(await followed()).toBe(0)
  })

  it.each([
    ['no address', { email: '' }, 'email'],
    ['no e-mail address', { email: 'nobody' }, 'email'],
    ['a program', { email: 'ada@example.org', website: 'x' }, 'website'],
  ])('sees beside the field what is wrong, with what was typed: %s', async (_, typed, field) => {
    const { replay } = await postForm(follow, { article: article.id, from: '/p/on-bread/follow', ...typed })
    expect(replay).toMatchObject({
      path: '/p/on-bread/follow',
      status: 422,
      form: { values: typed, failure: { fieldErrors: { [field]: expect.stringMatching(/\w+/) } } },
    })
  })

  it('cannot follow what readers do not see, nor be told of answers to somebody else', async () => {
    const { id: held } = await buildComment({ articleId: article.id, status: 'held' })
    const { id: shown } = await buildComment({ articleId: article.id })
    const elsewhere = await buildComment()
    const answer = async (fields: Record<string, string>) => (await ask('ada@example.org', '', fields)).response
    const replies = await Promise.all([held, elsewhere.id, 'nothing'].map((comment) => answer({ kind: 'thread', comment })))
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(new Set(await Promise.all(replies.map((reply) => reply.text()))).size).toBe(1)
    expect((await answer({ kind: 'replies', comment: shown })).status).toBe(403)
    expect(await mails()).toEqual([])
  })
})

describe('notices / ceilings', () => {
  it('a mailbox is asked three times a day at most, and whoever asks sees no difference', async () => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    const answers = []
    for (let n = 0; n < 5; n++) answers.push((await ask('ada@example.org')).response.headers.get('location'))
    expect(new Set(answers)).toEqual(new Set(['/p/on-bread/follow?done=asked']))
    expect(await mails()).toHaveLength(3)
  })

  it('all mailboxes together are asked so often an hour and no more, from however many addresses; comments are posted on', async () => {
    const asked = Array.from({ length: questionsOfSite.points - 1 }, (_, n) => ({ id: `R${n}`, address: `r${n}@example.org` }))
    await db().recipient.createMany({ data: asked })
    await db().recipientPerson.createMany({
      data: asked.map(({ id }) => ({ recipientId: id, personKey: `guest:${id}`, askedAt: new Date() })),
    })
    const post = async (n: number) => {
      const fields = { name: 'Tigran', text: `Comment ${n}.`, email: `new${n}@example.org`, notify: '1' }
      return (await postForm(commentRoute, fields, '', `192.0.2.${n}`)).response
    }
    expect((await post(1)).headers.get('location')).toContain('/p/on-bread/received?mail=asked&at=')
    const after = [await post(2), await post(3)]
    for (const response of after) expect(response.headers.get('location')).toContain('/p/on-bread/received?mail=paused&at=')
    expect([await db().comment.count(), (await mails()).length]).toEqual([3, 1])
  })
})

const commentRoute = (request: Request) => postComment(request, { params: Promise.resolve({ id: article.id }) })

describe('notices / the box under a comment', () => {
  it('follows answers to it: a guest is led to what is left to do, and their next comment is simply posted', async () => {
    const first = await postForm(commentRoute, { name: 'Tigran', text: 'May I ask?', email: 'ada@example.org', notify: '1' })
    const comment = await db().comment.findFirstOrThrow()
    const place = encodeURIComponent(`/p/on-bread#comment-${comment.id}`)
    expect(first.response.headers.get('location')).toBe(`/p/on-bread/received?mail=asked&at=${place}`)
    await postForm(confirm, { token: tokenOf((await mails())[0]) })
    const next = await postForm(commentRoute, { name: 'Tigran', text: 'And this?', email: 'ada@example.org', notify: '1' }, first.jar)
    expect(next.response.headers.get('location')).toMatch(/^\/p\/on-bread#comment-/)
    expect((await db().follow.findMany()).map(({ kind }) => kind)).toEqual(['replies', 'replies'])
  })

  it('needs an address: it is said beside the field, with what else is wrong, and nothing is posted', async () => {
    const { replay } = await postForm(commentRoute, { name: '', text: 'May I ask?', email: '', notify: '1', from: '/p/on-bread' })
    expect(replay?.form.failure?.fieldErrors).toMatchObject({ name: expect.any(String), email: expect.stringContaining('untick') })
    expect(replay?.form.values.notify).toBe('1')
    expect(await db().comment.count()).toBe(0)
  })

  it('asks an account for nothing', async () => {
    const { cookie } = await signedIn()
    const { response } = await postForm(commentRoute, { text: 'May I ask?', notify: '1' }, cookie)
    expect(response.headers.get('location')).toMatch(/^\/p\/on-bread#comment-/)
    expect([await followed(), await mails()]).toEqual([1, []])
  })

  it('works for a comment that waits', async () => {
    await buildSettings({ commentPolicy: 'hold-all' })
    const { response } = await postForm(commentRoute, { name: 'Tigran', text: 'May I ask?', email: 'ada@example.org', notify: '1' })
    expect(response.headers.get('location')).toBe('/p/on-bread/received?mail=asked&posted=1')
  })
})

describe('notices / one’s own list', () => {
  it('is changed by the link of a mail: one thing stopped, whichever browser asked for it, and how often set for all', async () => {
    const { id, recipientId } = await buildFollow({ subjectId: article.id })
    await buildFollow({ subjectId: article.id, personKey: 'guest:phone' })
    const left = await buildFollow({ subjectId: 'another' })
    const as = linkToken({ recipientId, scope: 'list' })
    expect((await postForm(settings, { as, digest: 'daily' })).response.status).toBe(303)
    expect((await postForm(stop, { as, follow: id })).response.headers.get('location')).toContain('/following?done=stopped&as=')
    expect(await db().follow.findMany({ select: { id: true, digest: true } })).toEqual([{ id: left.id, digest: 'daily' }])
  })

  it('is nobody else’s: neither a link of another address nor an account changes it', async () => {
    const { id } = await buildFollow({ subjectId: article.id })
    const other = await buildFollow({ address: 'bob@example.org', subjectId: article.id })
    const { cookie } = await signedIn()
    const as = linkToken({ recipientId: other.recipientId, scope: 'list' })
    expect((await postForm(stop, { as, follow: id })).response.status).toBe(404)
    // The address of the list is this account's, yet nobody has shown that they are one.
    expect((await postForm(stop, { follow: id }, cookie)).response.status).toBe(404)
    expect((await postForm(stop, { follow: id })).response.status).toBe(401)
    expect(await db().follow.count()).toBe(2)
  })

  it('of an account holds what is followed as a whole; readers have no essays to hear of', async () => {
    const { user, cookie } = await signedIn()
    await postForm(settings, { digest: 'hourly', answers: '1', essays: 'daily' }, cookie)
    expect(await db().follow.findMany({ select: { kind: true, subjectId: true, digest: true } })).toEqual([
      { kind: 'own-replies', subjectId: user.id, digest: 'hourly' },
    ])
    await postForm(settings, { digest: 'hourly' }, cookie)
    expect(await db().follow.count()).toBe(0)
  })

  it('of whoever writes here holds the comments under their essays, at a pace of its own', async () => {
    const { user, cookie } = await signedIn('owner')
    await postForm(settings, { digest: 'at-once', essays: 'daily' }, cookie)
    expect(await db().follow.findMany({ select: { kind: true, subjectId: true, digest: true } })).toEqual([
      { kind: 'essays', subjectId: user.id, digest: 'daily' },
    ])
    await postForm(settings, { digest: 'hourly', essays: 'daily' }, cookie)
    expect(await db().follow.findMany({ select: { digest: true } })).toEqual([{ digest: 'daily' }])
  })
})
