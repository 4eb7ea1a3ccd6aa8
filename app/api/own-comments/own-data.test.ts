import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiClient } from '@/app/testing/api-client'
import { buildActor } from '@/domain/accounts/factory'
import { anyone } from '@/domain/accounts/types'
import { bodyOf, buildPublishedArticle } from '@/domain/articles/factory'
import { editComment } from '@/domain/comments/commands/edit-comment'
import { restoreComment } from '@/domain/comments/commands/restore-comment'
import { buildComment } from '@/domain/comments/factory'
import { dataLinkHours, dataLinkToken } from '@/domain/comments/own-data/data-link'
import { mailDataLink } from '@/domain/comments/own-data/data-link-job'
import { listThread } from '@/domain/comments/queries/list-thread'
import { buildNote } from '@/domain/notes/factory'
import { buildSettings } from '@/domain/settings/factory'
import { guestCookieName } from '@/platform/auth/guest-cookie'
import { hashToken, newToken } from '@/platform/auth/token'
import { type Change, onChanged } from '@/platform/changes/changes'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'

useTestDatabase()

const token = newToken()
const guestKey = hashToken(token)
const address = 'tigran@example.org'
let articleId: string
let api: ApiClient
beforeEach(async () => {
  await buildSettings({ commentPolicy: 'open' })
  articleId = (await buildPublishedArticle({ slug: 'on-bread' })).id
  api = new ApiClient().with(guestCookieName(), token)
})
const mine = (more: object = {}) => buildComment({ articleId, guestKey, guestEmail: address, source: 'A secret.', ...more })
const file = async (as = '') => (await api.get(`/api/own-comments/file?as=${as}`)).json()
const erase = (fields: object = { confirm: true }) => api.post('/api/own-comments/erase', fields)
const texts = ({ comments }: { comments: { text: string }[] }) => comments.map(({ text }) => text)

/** Somebody else's comment that this guest liked and reported. */
async function marked() {
  const other = await buildComment({ articleId, source: 'Not mine.', likes: 2 })
  await api.post(`/api/comments/${other.id}/report`, { reason: 'other', text: 'My own words.' })
  await db().commentLike.create({ data: { commentId: other.id, personKey: `guest:${guestKey}` } })
  await db().commentLike.create({ data: { commentId: other.id, personKey: 'user:somebody' } })
  return other
}

describe('comments / download of one’s own', () => {
  it('holds all that was written in whatever state, earlier wordings, likes and reports, and nothing of others', async () => {
    const { id } = await mine()
    await editComment({ kind: 'visitor', address: '192.0.2.1', guestKey }, id, { text: 'Better put.' })
    await mine({ status: 'hidden', source: 'Taken away.' })
    await mine({ status: 'held', source: 'Waits.' })
    await mine({ status: 'deleted', deletedBy: 'writer', source: '' })
    const other = await marked()
    const response = await api.get('/api/own-comments/file')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-disposition': expect.stringContaining('attachment'),
    })
    const found = await response.json()
    expect(texts(found)).toEqual(['Better put.', 'Taken away.', 'Waits.'])
    expect(found).toMatchObject({
      comments: [
        { id, email: address, earlier: [{ text: 'A secret.' }], essay: { address: expect.stringContaining('/p/on-bread') } },
        {},
        {},
      ],
      liked: [{ comment: other.id }],
      reported: [{ comment: other.id, reason: 'other', text: 'My own words.' }],
    })
    expect(JSON.stringify(found)).not.toMatch(/Not mine|hidden|held|guestKey/)
    expect(JSON.stringify(found)).not.toContain(guestKey)
  })

  it('is somebody’s alone: none without a cookie, none by a link that is over or made up', async () => {
    await mine()
    api = new ApiClient()
    expect((await api.get('/api/own-comments/file')).status).toBe(404)
    vi.useFakeTimers({ toFake: ['Date'] })
    const link = dataLinkToken(address)
    expect(texts(await file(link))).toEqual(['A secret.'])
    vi.setSystemTime(Date.now() + dataLinkHours * 3_600_000)
    const changed = dataLinkToken(address).replace(/\.[\w-]+\./, `.${Buffer.from('other@example.org').toString('base64url')}.`)
    for (const as of [link, changed, 'nonsense']) expect((await api.get(`/api/own-comments/file?as=${as}`)).status).toBe(410)
    vi.useRealTimers()
  })

  it('by a mailed link shows what was written with the address, not what the same browser did with another', async () => {
    await mine()
    await mine({ guestKey: hashToken('another browser'), source: 'From elsewhere.' })
    await mine({ guestEmail: 'somebody@example.org', source: 'Typed the address of another once.' })
    await marked()
    api = new ApiClient()
    const found = await file(dataLinkToken(address))
    expect([texts(found), found.liked, found.reported]).toEqual([['A secret.', 'From elsewhere.'], [], []])
  })
})

describe('comments / erasing all of one’s own', () => {
  it('leaves nothing of what was typed in any state, takes likes and reports back, counts right and tells the documents', async () => {
    const { id } = await mine()
    await editComment({ kind: 'visitor', address: '192.0.2.1', guestKey }, id, { text: 'Another secret.' })
    const reply = await buildComment({ parent: await db().comment.findUniqueOrThrow({ where: { id } }), source: 'An answer.' })
    const hidden = await mine({ status: 'hidden', heldMatch: 'secret', addressKey: 'network' })
    const other = await marked()
    const heard: Change[] = []
    const stop = onChanged((change) => heard.push(change))
    const response = await erase()
    stop()
    expect([response.status, await response.json()]).toEqual([200, { comments: 2, notes: 0, likes: 1, reports: 1, follows: 0 }])
    const rows = await db().comment.findMany({ where: { id: { in: [id, hidden.id] } } })
    for (const row of rows) {
      expect(row).toMatchObject({
        status: 'deleted',
        deletedBy: 'writer',
        authorId: null,
        guestKey: '',
        guestEmail: '',
        guestName: '',
        addressKey: '',
      })
    }
    const whole = JSON.stringify([await db().comment.findMany(), await db().commentWording.findMany(), await db().audit.findMany()])
    expect(whole).not.toMatch(/secret|tigran@/i)
    expect(whole).not.toContain(guestKey)
    expect(await db().comment.findUniqueOrThrow({ where: { id: other.id } })).toMatchObject({ likes: 1, reports: 0 })
    const { items, comments } = await listThread(anyone, articleId)
    expect(comments).toBe(2)
    expect(items).toContainEqual(expect.objectContaining({ kind: 'placeholder', id, replies: [expect.objectContaining({ id: reply.id })] }))
    expect(heard.flatMap(({ tags }) => tags)).toEqual(expect.arrayContaining([`thread:${articleId}`, 'comment-counts']))
    await expect(restoreComment(await buildActor({ role: 'owner' }), hidden.id)).rejects.toMatchObject({ code: 'conflict' })
    expect(await file()).toMatchObject({ comments: [], liked: [], reported: [] })
  })

  it('of an account takes what it wrote in every browser; of others nothing is touched', async () => {
    const reader = await ApiClient.signedIn('reader')
    const posted = await (await reader.post(`/api/articles/${articleId}/comments`, { text: 'Signed in.' })).json()
    await mine()
    expect(await (await reader.post('/api/own-comments/erase', { confirm: '1' })).json()).toMatchObject({ comments: 1 })
    const rows = await db().comment.findMany({ orderBy: { source: 'asc' } })
    expect(rows).toMatchObject([
      { id: posted.comment.id, source: '', authorId: null },
      { source: 'A secret.', guestKey },
    ])
  })

  it('has to be meant, and is nobody’s without a cookie or a link', async () => {
    await mine()
    const unsure = await erase({})
    expect([unsure.status, await unsure.json()]).toMatchObject([
      422,
      { fieldErrors: { confirm: expect.stringContaining('cannot be undone') } },
    ])
    api = new ApiClient()
    expect((await erase()).status).toBe(404)
    expect((await erase({ confirm: true, as: 'nonsense' })).status).toBe(410)
    expect(await db().comment.count({ where: { source: 'A secret.' } })).toBe(1)
    expect(await (await erase({ confirm: true, as: dataLinkToken(address) })).json()).toMatchObject({ comments: 1 })
  })
})

describe('comments / one’s own private notes and passages', () => {
  it('are in the file, by cookie or by mailed link, and are gone once erased; those of others stay', async () => {
    articleId = (await buildPublishedArticle({ slug: 'on-ferries', body: bodyOf('There is a list, and a woman who keeps it.') })).id
    await buildNote(articleId, 'a woman who keeps it', { text: 'In private.', suggestion: 'a woman', guestKey, guestEmail: address })
    await buildNote(articleId, 'There is a list', { text: 'Not mine.', guestKey: 'another', guestEmail: 'somebody@example.org' })
    const fields = { as: 'comment', text: 'About her.', name: 'Tigran', email: address, quote: 'a list, and a woman' }
    expect((await api.post(`/api/articles/${articleId}/passages`, fields)).status).toBe(201)
    for (const as of ['', dataLinkToken(address)]) {
      expect(await file(as)).toMatchObject({
        comments: [{ text: 'About her.', passage: 'a list, and a woman' }],
        notes: [{ text: 'In private.', suggestion: 'a woman', passage: 'a woman who keeps it', email: address }],
      })
    }
    expect(await (await erase()).json()).toMatchObject({ comments: 1, notes: 1 })
    expect(await db().privateNote.findMany()).toMatchObject([{ text: 'Not mine.' }])
    expect((await db().passage.findMany()).map(({ quote }) => quote)).toEqual(['There is a list'])
  })
})

describe('comments / a mailed link to one’s own', () => {
  const ask = (email: string, from = api) => from.post('/api/own-comments/link', { email })
  const asked = async () =>
    (await db().outbox.findMany({ where: { kind: 'comments.data-link' } })).map(({ payload }) => JSON.parse(payload))
  beforeEach(() => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    forgetRates()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    forgetEnv()
  })

  it('is answered alike for every address, and mailed only where something was written with it', async () => {
    await mine()
    const [known, unknown] = [await ask(' Tigran@example.org '), await ask('nobody@example.org')]
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()])
    const payloads = await asked()
    expect(payloads).toEqual([{ address }, { address: 'nobody@example.org' }])
    for (const payload of payloads) await mailDataLink(payload)
    const mails = (await db().outbox.findMany({ where: { kind: 'mail' } })).map(({ payload }) => JSON.parse(payload))
    expect(mails).toMatchObject([{ to: address }])
    const as = /own-comments\?as=([\w.-]+)/.exec(mails[0].text)?.[1]
    api = new ApiClient()
    expect(texts(await file(as))).toEqual(['A secret.'])
    expect((await ask('no address')).status).toBe(422)
  })

  it('is limited by who asks, by the mailbox without saying so, and for the whole site', async () => {
    const from = (n: number) => new ApiClient(`198.51.100.${n}`)
    for (let n = 0; n < 5; n++) expect((await ask(address, from(1))).status).toBe(202)
    expect((await ask('other@example.org', from(1))).status).toBe(429)
    expect(await asked()).toHaveLength(3)
    for (let n = 0; n < 95; n++) expect((await ask(`reader-${n}@example.org`, from(2 + n))).status).toBe(202)
    expect((await ask('one-more@example.org', from(200))).status).toBe(429)
  })
})
