import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import { buildSettings } from '@/domain/settings/factory'
import { message } from '@/i18n/message'
import { deviceCookie } from '@/platform/auth/device-cookie'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import { now } from '@/platform/clock/clock'
import { forgetEnv } from '@/platform/env/env'
import { AppError } from '@/platform/errors/app-error'
import { type Exchange, exchangeStorage } from '@/platform/exchange/exchange'
import { forgetRates } from '@/platform/limits/rate-limit'
import { useTestDatabase } from '@/platform/testing/test-database'
import { type PublicWriteCall, publicWrite } from './public-write'

useTestDatabase()

const schema = z.object({
  name: z
    .string()
    .trim()
    .min(1, message('account.nameNeeded'))
    .max(10, message('form.atMost', { most: 10 })),
  text: z.string().max(100, message('form.tooLong')),
  password: z.string().optional(),
})
type Call = PublicWriteCall<z.output<typeof schema>, { id: string }>

let calls: Call[] = []
let outcome: (call: Call) => Promise<{ location: string; status?: number; data: unknown }>
beforeEach(() => {
  calls = []
  outcome = async () => ({ location: '/done', status: 201, data: { id: '1' } })
})

const POST = publicWrite({
  name: 'test.write',
  schema,
  limit: { name: 'test-write', points: 2, perSeconds: 60 },
  form: 'test',
  page: (params: { id: string }, typed) => `/p/${params.id}?name=${typed.name ?? ''}`,
  run: (call) => {
    calls.push(call)
    return outcome(call)
  },
})

/** Sends a body the way the front passes it on: inside an exchange. */
async function send(body: BodyInit, headers: Record<string, string> = {}) {
  const exchange: Exchange = { id: 'x', kind: 'api', address: '2001:db8::1', nonce: undefined, tags: new Set() }
  const request = new Request('http://localhost:3000/api/test', { method: 'POST', body, headers })
  const response = await exchangeStorage.run(exchange, () => POST(request, { params: Promise.resolve({ id: '7' }) }))
  return { response, exchange }
}
const sendJson = (body: unknown) => send(JSON.stringify(body), { 'content-type': 'application/json' })
const sendForm = (fields: Record<string, string> | [string, string][]) => send(new URLSearchParams(fields))

describe('a public write that succeeds', () => {
  it('answers JSON with the data and its status', async () => {
    const { response } = await sendJson({ name: ' Ada ', text: 'Hello' })
    expect([response.status, await response.json()]).toEqual([201, { id: '1' }])
    expect(calls[0]).toMatchObject({
      input: { name: 'Ada', text: 'Hello' },
      params: { id: '7' },
      asForm: false,
      actor: { kind: 'visitor' },
    })
  })

  it('answers a form, of either encoding, with the way on', async () => {
    const multipart = new FormData()
    multipart.set('name', 'Ada')
    multipart.set('text', 'Hello')
    for (const { response } of [await sendForm({ name: 'Ada', text: 'Hello' }), await send(multipart)]) {
      expect([response.status, response.headers.get('location')]).toEqual([303, '/done'])
    }
    expect(calls.map(({ asForm }) => asForm)).toEqual([true, true])
  })

  it('knows who sends it by the session cookie', async () => {
    const user = await buildUser({ role: 'author' })
    const cookie = `${sessionCookieName()}=${await buildSession(user)}`
    await send('{"name":"Ada","text":""}', { 'content-type': 'application/json; charset=utf-8', cookie })
    expect(calls[0]?.actor).toMatchObject({ kind: 'user', id: user.id, role: 'author', address: '2001:db8::1' })
  })

  it('is not kept by anybody on the way', async () => {
    expect((await sendJson({ name: 'Ada', text: '' })).response.headers.get('cache-control')).toBe('no-store')
  })
})

describe('what a public write is sent', () => {
  it.each([
    ['{"name":', 400],
    ['', 400],
    ['[]', 400],
    ['[{"name":"Ada","text":""}]', 400],
    ['null', 400],
    ['"Ada"', 400],
    ['{"name":["Ada"],"text":{}}', 422],
    ['{"name":1,"text":true}', 422],
    ['{}', 422],
  ])('as JSON is refused when it makes no sense: %s', async (body, status) => {
    const { response } = await send(body, { 'content-type': 'application/json' })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ ok: false })
    expect(calls).toEqual([])
  })

  it.each([
    ['lists', (deep: number) => `${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['objects', (deep: number) => `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`],
  ])('as JSON may not hold %s inside each other by thousands', async (_, nested) => {
    for (const deep of [20, 15_000, 30_000]) {
      const { response } = await send(`{"name":"Ada","text":"","more":${nested(deep)}}`, { 'content-type': 'application/json' })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ code: 'malformed', message: 'That JSON holds too many things inside each other.' })
    }
    expect(calls).toEqual([])
    expect((await send(`{"name":"Ada","text":"","more":${nested(19)}}`, { 'content-type': 'application/json' })).response.status).toBe(201)
  })

  it.each(['text/plain', 'application/xml', 'application/jsonp', ''])('is refused as %s', async (type) => {
    const { response } = await send('name=Ada&text=', { 'content-type': type })
    expect(response.status).toBe(415)
  })

  it('may not name one field twice', async () => {
    const { exchange } = await sendForm([
      ['name', 'Ada'],
      ['name', 'Eve'],
      ['text', ''],
    ])
    expect(exchange.replay?.status).toBe(400)
    expect(calls).toEqual([])
  })

  it('may hold no files, and must be whole', async () => {
    const withFile = new FormData()
    withFile.set('name', new File(['x'], 'x.txt'))
    expect((await send(withFile)).exchange.replay?.status).toBe(400)
    const torn = await send('--b\r\nContent-Disposition: form-data; name="na', { 'content-type': 'multipart/form-data; boundary=b' })
    expect(torn.exchange.replay?.status).toBe(400)
    expect((await send('x', { 'content-type': 'multipart/form-data' })).exchange.replay?.status).toBe(400)
  })

  it('reaches no prototype, in JSON or in a form', async () => {
    const hostile = '{"name":"Ada","text":"","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'
    await send(hostile, { 'content-type': 'application/json' })
    await sendForm({ name: 'Ada', text: '', ['__proto__']: 'x', 'constructor.prototype.admin': 'true' })
    expect(calls).toHaveLength(2)
    for (const { input } of calls) {
      expect(Object.keys(input).sort()).toEqual(['name', 'text'])
      expect(Object.getPrototypeOf(input)).toBe(Object.prototype)
    }
    expect(({} as { admin?: unknown }).admin).toBeUndefined()
  })

  it('loses what no database stores: NUL and half characters; line ends become one kind', async () => {
    await sendJson({ name: 'A\u0000da', text: 'x\ud800y' })
    await sendForm({ name: 'Ada', text: 'one\r\ntwo' })
    expect(calls.map(({ input }) => [input.name, input.text])).toEqual([
      ['Ada', 'x\ufffdy'],
      ['Ada', 'one\ntwo'],
    ])
  })
})

describe('a refused write', () => {
  it('tells JSON everything that is wrong at once, the first complaint of each field', async () => {
    const { response } = await sendJson({ name: '', text: 'x'.repeat(101) })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'invalid', fieldErrors: { name: 'A name is needed.', text: 'That is too long.' } })
  })

  it('says in plain words that a field is missing', async () => {
    const { response } = await sendJson({ name: 'Ada' })
    expect(await response.json()).toMatchObject({ fieldErrors: { text: 'This is needed.' } })
  })

  it('says in plain words that a field is not what it may be, and of the whole that it needs another look', async () => {
    const { response } = await sendJson({ name: 'Ada', text: 7 })
    expect(await response.json()).toMatchObject({
      message: 'Something needs another look.',
      fieldErrors: { text: 'This cannot be right.' },
    })
  })

  it('has a form’s page show it again, with what was typed and without the password', async () => {
    const { exchange } = await sendForm({ name: 'much too long a name', text: 'kept', password: 'secret' })
    expect(exchange.replay).toMatchObject({
      path: '/p/7?name=much too long a name',
      status: 422,
      form: { form: 'test', values: { name: 'much too long a name', text: 'kept' }, failure: { code: 'invalid' } },
    })
    expect(JSON.stringify(exchange.replay)).not.toContain('secret')
  })

  it('carries the command’s own refusal, and when to come back', async () => {
    outcome = async () => {
      throw new AppError('unavailable', message('front.busy'), { retryAfterSeconds: 7 })
    }
    const { response } = await sendJson({ name: 'Ada', text: '' })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '7'])
    expect((await sendForm({ name: 'Ada', text: '' })).exchange.replay).toMatchObject({
      status: 503,
      form: { failure: { message: 'The publication is busy just now. Nothing was lost; try again in a moment.' } },
    })
  })

  it('never carries the text of an unexpected error', async () => {
    outcome = async () => {
      throw new Error('password authentication failed for user postgres')
    }
    const { response } = await sendJson({ name: 'Ada', text: '' })
    const body = await response.text()
    expect(response.status).toBe(500)
    expect(body).not.toContain('postgres')
    expect(JSON.parse(body).errorId).toMatch(/^[0-9a-f]{8}$/)
  })
})

describe('a visitor who is refused', () => {
  it('is told so in the publication’s language, by the form and by JSON', async () => {
    await buildSettings({ language: 'de' })
    outcome = async () => {
      throw new AppError('invalid', message('form.lookAgain'), { fieldErrors: { text: message('form.atMost', { most: 1_000 }) } })
    }
    const said = { message: 'Etwas braucht noch einen zweiten Blick.', fieldErrors: { text: 'Höchstens 1.000 Zeichen, bitte.' } }
    expect((await sendForm({ name: 'Ada', text: 'Hello' })).exchange.replay?.form.failure).toMatchObject(said)
    expect(await (await sendJson({ name: 'Ada', text: 'Hello' })).response.json()).toMatchObject(said)
  })
})

describe('writing too often', () => {
  beforeEach(() => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    forgetRates()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    forgetEnv()
  })

  it('is refused before anything is checked or run', async () => {
    for (let n = 0; n < 2; n++) expect((await sendJson({ name: 'Ada', text: '' })).response.status).toBe(201)
    const { response } = await sendJson({})
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(calls).toHaveLength(2)
  })

  it('is counted by address, whichever browser asks there', async () => {
    const { name, value } = deviceCookie('ada@example.org', now(), undefined)
    const known = { cookie: `${name}=${value}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ name: 'Ada', text: '' })
    for (let n = 0; n < 2; n++) expect((await send(body, known)).response.status).toBe(201)
    expect((await sendJson({ name: 'Ada', text: '' })).response.status).toBe(429)
  })
})
