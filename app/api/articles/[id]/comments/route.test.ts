import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildPublishedArticle } from '@/domain/articles/factory'
import { buildComment } from '@/domain/comments/factory'
import { repliesShown } from '@/domain/comments/queries/list-thread'
import { buildSettings } from '@/domain/settings/factory'
import { guestCookieName } from '@/platform/auth/guest-cookie'
import { partCookie } from '@/platform/auth/part-cookie'
import { waitingCookie } from '@/platform/auth/waiting-cookie'
import { db } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env/env'
import { type Exchange, exchangeStorage } from '@/platform/exchange/exchange'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { GET, POST } from './route'

useTestDatabase()

let article: Awaited<ReturnType<typeof buildPublishedArticle>>
beforeEach(async () => {
  await buildSettings({ commentPolicy: 'open' })
  article = await buildPublishedArticle({ slug: 'on-bread' })
})

const typed = { text: 'Thank you for this.', name: 'Tigran', email: 'tigran@example.org' }
const json = { 'content-type': 'application/json' }

interface Sending {
  id?: string
  address?: string
  headers?: Record<string, string>
}

/** Sends a body the way the front passes it on: inside an exchange. */
async function send(body: BodyInit, { id = article.id, address = '192.0.2.7', headers = {} }: Sending = {}) {
  const exchange: Exchange = { id: 'x', kind: 'api', address, nonce: undefined, tags: new Set() }
  const request = new Request(`http://localhost:3000/api/articles/${id}/comments`, { method: 'POST', body, headers })
  const response = await exchangeStorage.run(exchange, () => POST(request, { params: Promise.resolve({ id }) }))
  return { response, exchange, location: response.headers.get('location') }
}
const sendJson = (body: unknown, more: Sending = {}) => send(JSON.stringify(body), { headers: json, ...more })
const sendForm = (fields: Record<string, string>) => send(new URLSearchParams(fields))

async function thread(query = '', id = article.id) {
  const request = new Request(`http://localhost:3000/api/articles/${id}/comments${query}`)
  const response = await GET(request, { params: Promise.resolve({ id }) })
  const text = await response.text()
  return { status: response.status, text, body: JSON.parse(text), cacheControl: response.headers.get('cache-control') }
}

describe('where not everybody writes at any time', () => {
  it('a guest is refused by 403 under an essay for people with an account, in a sentence', async () => {
    await db().article.update({ where: { id: article.id }, data: { commentWriters: 'signed-in' } })
    const { response } = await sendJson(typed)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'forbidden', message: 'Only people who are signed in may comment here.' })
  })

  it('who comes too soon in a slow thread is refused by 429 with the seconds to wait, and finds the text kept', async () => {
    await db().article.update({ where: { id: article.id }, data: { slowMinutes: 5 } })
    expect((await sendJson(typed)).response.status).toBe(201)
    const { response, exchange } = await sendForm({ ...typed, text: 'And another thing.', from: '/p/on-bread' })
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(290)
    expect(await response.text()).toBe('This thread is slow. You may write again in 5 minutes.')
    expect(exchange.replay).toMatchObject({ status: 429, path: '/p/on-bread', form: { values: { text: 'And another thing.' } } })
  })
})

describe('a comment sent as JSON', () => {
  it('is answered with itself, and with neither the e-mail address nor the guest’s key', async () => {
    const { response } = await sendJson(typed)
    const text = await response.text()
    const row = await db().comment.findFirstOrThrow()
    expect(response.status).toBe(201)
    expect(JSON.parse(text)).toMatchObject({
      status: 'approved',
      comment: { id: row.id, name: 'Tigran', source: 'Thank you for this.' },
      article: { slug: 'on-bread' },
    })
    const token = response.headers.getSetCookie()[0]?.match(`^${guestCookieName()}=([^;]+)`)?.[1]
    expect([row.guestEmail, row.guestKey, token]).toEqual([typed.email, expect.stringMatching(/./), expect.stringMatching(/./)])
    for (const secret of [row.guestEmail, row.guestKey, token]) expect(text).not.toContain(secret)
  })

  it('under no published essay finds nothing there', async () => {
    const { response } = await sendJson(typed, { id: 'nowhere' })
    expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ ok: false, code: 'not-found' })])
  })

  it('without words is told so beside the field, and nothing is written', async () => {
    const { response } = await sendJson({ ...typed, text: ' \n' })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'invalid', fieldErrors: { text: 'Write something first.' } })
    expect(await db().comment.count()).toBe(0)
  })

  it('that breaks off is refused', async () => {
    expect((await send('{"text":"Thank', { headers: json })).response.status).toBe(400)
  })

  it('under another name than JSON or a form is refused', async () => {
    const { response } = await send(JSON.stringify(typed), { headers: { 'content-type': 'text/plain' } })
    expect(response.status).toBe(415)
    expect(await db().comment.count()).toBe(0)
  })
})

describe('a comment sent by a form', () => {
  it('leads its writer to it, among the essay’s threads', async () => {
    const { response, location } = await sendForm({ ...typed, from: '/p/on-bread/respond' })
    const { id } = await db().comment.findFirstOrThrow()
    expect([response.status, location]).toEqual([303, `/p/on-bread#comment-${id}`])
  })

  it('leads its writer to it on the thread’s own page, if they answered there', async () => {
    const root = await buildComment({ articleId: article.id })
    const from = `/p/on-bread/comments/${root.id}`
    const { location } = await sendForm({ ...typed, parentId: root.id, from })
    const { id } = await db().comment.findFirstOrThrow({ where: { parentId: root.id } })
    expect(location).toBe(`${from}#comment-${id}`)
  })

  it.each(['https://evil.example/p/x', '//evil.example/p/x', '/p/another-essay/comments/1'])('is not led away to %s', async (from) => {
    expect((await sendForm({ ...typed, from })).location).toMatch(/^\/p\/on-bread#comment-/)
  })

  it('that waits for the admin leads to where this is said', async () => {
    await buildSettings({ commentPolicy: 'hold-all' })
    const { response, location } = await sendForm(typed)
    expect([response.status, location]).toEqual([303, '/p/on-bread/received?posted=1'])
    expect((await db().comment.findFirstOrThrow()).status).toBe('held')
  })

  it('far down its thread leads to the thread’s own page, where it can be seen', async () => {
    const root = await buildComment({ articleId: article.id })
    for (let reply = 0; reply < repliesShown; reply++) await buildComment({ parent: root })
    const { location } = await sendForm({ ...typed, parentId: root.id, from: '/p/on-bread/respond' })
    const { id } = await db().comment.findFirstOrThrow({ where: { guestName: 'Tigran', source: typed.text }, orderBy: { id: 'desc' } })
    expect(location).toBe(`/p/on-bread/comments/${id}#comment-${id}`)
  })

  it('gives a guest the key to their own comment, and a mark where it waits', async () => {
    const namesOf = ({ response }: { response: Response }) => response.headers.getSetCookie().map((cookie) => cookie.split('=')[0])
    const first = await sendForm(typed)
    expect(namesOf(first)).toEqual([guestCookieName(), partCookie.name])
    const cookie = first.response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const again = await send(new URLSearchParams({ ...typed, text: 'And another.' }), { headers: { cookie } })
    expect(namesOf(again)).toEqual([partCookie.name])
    await buildSettings({ commentPolicy: 'hold-all' })
    const held = await send(new URLSearchParams({ ...typed, text: 'A third.' }), { headers: { cookie } })
    expect(namesOf(held)).toEqual([partCookie.name, waitingCookie.name])
  })

  it.each([
    ['that says no page', {}],
    ['that says a page of another site', { from: 'https://evil.example/p/x' }],
    ['that says a page without a form', { from: '/admin' }],
  ])('%s is shown again on the front page', async (_, from) => {
    const { exchange } = await sendForm({ ...typed, text: '', ...from })
    expect(exchange.replay).toMatchObject({ path: '/', status: 422 })
  })

  it('without words is shown again on the page it came from', async () => {
    const { exchange } = await sendForm({ ...typed, text: '', from: '/p/on-bread/respond' })
    expect(exchange.replay).toMatchObject({
      path: '/p/on-bread/respond',
      status: 422,
      form: { form: 'comment', values: { name: 'Tigran' }, failure: { fieldErrors: { text: 'Write something first.' } } },
    })
  })
})

describe('the thread as JSON', () => {
  it('is what everybody may see: replies under what they answer, no addresses, nothing that waits', async () => {
    const root = await buildComment({ articleId: article.id, guestEmail: 'tigran@example.org', guestKey: 'key-of-the-guest' })
    const reply = await buildComment({ parent: root, source: 'And for yours.' })
    await buildComment({ articleId: article.id, status: 'held', source: 'Not yet.' })
    const { status, text, body, cacheControl } = await thread()
    expect([status, cacheControl]).toEqual([200, 'no-cache'])
    expect(body).toMatchObject({ next: null, total: 1, comments: 2, items: [{ id: root.id, replies: [{ id: reply.id }] }] })
    expect(body.items).toHaveLength(1)
    expect(text).not.toMatch(/tigran@example\.org|key-of-the-guest|Not yet/)
  })

  it('is read page by page, and reading it, or asking for its head, changes nothing', async () => {
    for (let n = 0; n < 3; n++) await buildComment({ articleId: article.id })
    const rows = await db().comment.findMany()
    const { body } = await thread('?limit=2')
    expect((await thread(`?limit=2&cursor=${body.next}`)).body).toMatchObject({ items: [{}], next: null, total: 3 })
    expect(await db().comment.findMany()).toEqual(rows)
  })

  it('of no published essay is not found', async () => {
    expect(await thread('', 'nowhere')).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })
})

describe('commenting too often', () => {
  beforeEach(() => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    forgetRates()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    forgetEnv()
  })

  it('is refused at the eleventh within a minute from one address, with the time to wait; another address may go on', async () => {
    const post = (n: number, address: string) => sendJson({ ...typed, text: `Comment ${n}.` }, { address })
    for (let n = 1; n <= 10; n++) expect((await post(n, '198.51.100.1')).response.status, `comment ${n}`).toBe(201)
    const { response } = await post(11, '198.51.100.1')
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await db().comment.count()).toBe(10)
    expect((await post(12, '198.51.100.2')).response.status).toBe(201)
  })

  it('is refused at the sixty-first within an hour from one address, however slowly they come; another address may go on', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const start = Date.now()
      const post = (n: number, address: string) => {
        vi.setSystemTime(start + n * 30_000)
        return sendJson({ ...typed, text: `Number ${n}.` }, { address })
      }
      for (let n = 1; n <= 60; n++) expect((await post(n, '198.51.100.3')).response.status, `comment ${n}`).toBe(201)
      const { response } = await post(61, '198.51.100.3')
      expect(response.status).toBe(429)
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(20 * 60)
      expect((await post(62, '198.51.100.4')).response.status).toBe(201)
      expect((await post(123, '198.51.100.3')).response.status).toBe(201)
    } finally {
      vi.useRealTimers()
    }
  })
})
