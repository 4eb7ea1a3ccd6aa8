import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FrontUnderTest, startFront } from '../testing/start-front'

let under: FrontUnderTest
let reached: string[]
const handler = async (request: IncomingMessage, response: ServerResponse) => {
  let body = ''
  for await (const chunk of request) body += chunk
  reached.push(body)
  response.end(`${request.url} got ${body.length}`)
}

beforeEach(async () => {
  reached = []
  under = await startFront(handler)
})
afterEach(() => under.stop())

const isWebhook = (path: string) => path === '/api/webhooks/tips/x'
const post = (path: string, headers: Record<string, string>, body: string | Buffer = 'a=b') =>
  under.ask(path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body })

describe('a write', () => {
  it('from the publication itself reaches the handler whole', async () => {
    expect(await post('/api/x', { origin: under.origin })).toMatchObject({ status: 200 })
    expect(await post('/api/x', { 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 200 })
    expect(reached).toEqual(['a=b', 'a=b'])
  })

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    {},
  ])('from elsewhere is refused before it is read: %o', async (headers) => {
    for (const path of ['/api/x', '/admin/x']) expect(await post(path, headers)).toMatchObject({ status: 403 })
    expect(reached).toEqual([])
  })

  it.each([{}, { origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])(
    'to an address of webhooks where none is registered is refused as any other: %o',
    async (headers) => {
      for (const path of ['/api/webhooks/x', '/api/webhooks/tips/x']) expect(await post(path, headers)).toMatchObject({ status: 403 })
      expect(reached).toEqual([])
    },
  )

  it('to a registered webhook needs no origin, and nothing else that looks like one is spared', async () => {
    await under.stop()
    under = await startFront(handler, { isWebhook })
    expect((await post('/api/webhooks/tips/x', {})).status).toBe(200)
    for (const path of ['/api/webhooks', '/api/webhooks/tips/y', '/api/webhooks/tips/x/y', '/api/x/api/webhooks/tips/x']) {
      expect((await post(path, {})).status).toBe(403)
    }
    for (const path of ['/api/webhooks/../x', '/api/webhooks/%2e%2e/x', '/api/webhooks/tips/%78']) {
      expect([400, 403]).toContain((await post(path, {})).status)
    }
  })

  it('is told in a page when a form sent it and in JSON when a program did', async () => {
    const form = await post('/api/x', { origin: 'https://evil.example', accept: 'text/html' })
    expect(form.headers['content-type']).toContain('text/html')
    expect(form.body).toContain('own pages')
    expect(JSON.parse((await post('/api/x', { origin: 'https://evil.example' })).body)).toMatchObject({ ok: false, code: 'forbidden' })
  })

  it('of a type that nobody reads is refused', async () => {
    for (const type of ['text/plain', 'application/xml', '']) {
      expect((await post('/api/x', { origin: under.origin, 'content-type': type })).status).toBe(415)
    }
    expect((await under.ask('/api/x', { method: 'POST', headers: { origin: under.origin } })).status).toBe(200)
  })

  it('to what can only be read is refused, and so is every method that nobody speaks', async () => {
    for (const path of ['/', '/p/one', '/sign-in', '/speculation-rules.json']) {
      expect(await under.send(path, 'a=b')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    }
    for (const method of ['TRACE', 'OPTIONS', 'PROPFIND']) expect((await under.ask('/api/x', { method })).status).toBe(405)
    expect(reached).toEqual([])
  })
})

describe('without an address of its own configured', () => {
  const asked = (host: string, origin = `http://${host}`) => post('/api/x', { host, origin })

  it.each(['localhost:3000', 'LOCALHOST', 'essays.localhost:3000', '127.0.0.1', '127.1.2.3:8080', '[::1]:3000'])(
    'the publication takes writes under a name of this machine: %s',
    async (host) => expect((await asked(host, `http://${host.toLowerCase()}`)).status).toBe(200),
  )

  it.each([
    'rebinding.example',
    'rebinding.example:3000',
    '192.168.1.5:3000',
    '[fe80::1]',
    'localhost.example',
    '127.0.0.1.example',
    'notlocalhost',
    '0.0.0.0:3000',
    '127.0.0.1.',
  ])('a page at %s, whose name leads here, may write nothing as our own', async (host) => {
    for (const proof of [{ origin: `http://${host}` }, { 'sec-fetch-site': 'same-origin' }] as Record<string, string>[]) {
      for (const path of ['/api/x', '/admin/x']) {
        const answer = await post(path, { host, ...proof })
        expect(answer.status).toBe(403)
        expect(answer.body).toContain('PUBLIC_URL')
      }
    }
    expect(reached).toEqual([])
  })

  it('it can still be read under every name, and webhooks prove themselves', async () => {
    await under.stop()
    under = await startFront(handler, { isWebhook })
    expect((await under.ask('/account', { headers: { host: '192.168.1.5:3000' } })).status).toBe(200)
    expect((await post('/api/webhooks/tips/x', { host: 'rebinding.example' })).status).toBe(200)
  })

  it('compares the scheme of the origin too', async () => {
    expect((await asked('localhost:3000', 'https://localhost:3000')).status).toBe(403)
    await under.stop()
    under = await startFront(handler, { settings: { trustedProxies: 1 } })
    const proxied = { host: 'inner', 'x-forwarded-host': 'localhost', 'x-forwarded-proto': 'https' }
    expect((await post('/api/x', { ...proxied, origin: 'https://localhost' })).status).toBe(200)
    expect((await post('/api/x', { ...proxied, origin: 'http://localhost' })).status).toBe(403)
    expect(
      (await post('/api/x', { ...proxied, 'x-forwarded-host': 'rebinding.example', origin: 'https://rebinding.example' })).status,
    ).toBe(403)
  })
})

describe('with an address of its own configured', () => {
  it('the publication takes writes from there alone, whatever Host says', async () => {
    await under.stop()
    under = await startFront(handler, { settings: { publicUrl: 'https://essays.example', publicUrlIsSet: true } })
    expect((await post('/api/x', { origin: 'https://essays.example', host: 'inner:3000' })).status).toBe(200)
    expect((await post('/api/x', { origin: 'http://essays.example' })).status).toBe(403)
    expect((await post('/api/x', { origin: 'https://evil.example', host: 'evil.example' })).status).toBe(403)
  })
})

describe('a body', () => {
  const limits: [string, number][] = [
    ['/api/articles/1/comments', 128 * 1024],
    ['/api/comments/1/edit', 128 * 1024],
    ['/api/webhooks/tips/y', 256 * 1024],
    ['/api/session/password', 256 * 1024],
    ['/admin/articles/1', 4 * 1024 * 1024],
  ]

  it.each(limits)('to %s may have %i bytes and not one more', async (path, limit) => {
    const headers = { origin: under.origin }
    expect((await post(path, headers, Buffer.alloc(limit, 'a'))).status).toBe(200)
    expect((await post(path, headers, Buffer.alloc(limit + 1, 'a'))).status).toBe(413)
    expect(reached.map((body) => body.length)).toEqual([limit])
  })

  it('to a registered webhook may have 1 MiB and not one byte more', async () => {
    await under.stop()
    under = await startFront(handler, { isWebhook })
    expect((await post('/api/webhooks/tips/x', {}, Buffer.alloc(1024 * 1024, 'a'))).status).toBe(200)
    expect((await post('/api/webhooks/tips/x', {}, Buffer.alloc(1024 * 1024 + 1, 'a'))).status).toBe(413)
  })

  it('that does not say how long it is ends at the limit too', async () => {
    const headers = { origin: under.origin, 'transfer-encoding': 'chunked' }
    expect((await post('/api/articles/1/comments', headers, Buffer.alloc(131_073, 'a'))).status).toBe(413)
    expect(reached).toEqual([])
  })

  it('far over the limit is refused with an answer that the client can read', async () => {
    const answer = await post('/api/articles/1/comments', { origin: under.origin }, Buffer.alloc(30_000_000, 'a'))
    expect(answer).toMatchObject({ status: 413, headers: { connection: 'close' } })
    expect(answer.body).toContain('128 KB')
  })

  it('has no place in a request that reads', async () => {
    expect((await under.ask('/p/one', { body: 'a=b', headers: { 'content-length': '3' } })).status).toBe(400)
  })
})
