import { afterEach, describe, expect, it, vi } from 'vitest'
import { type FrontUnderTest, startFront } from '../testing/start-front'

let under: FrontUnderTest
afterEach(async () => {
  vi.useRealTimers()
  await under.stop()
})

/** A publication whose documents are this, and no page. */
async function startWith(type: string, body: string | Buffer) {
  let renders = 0
  under = await startFront((_request, response) => {
    renders++
    response.setHeader('Content-Type', type)
    response.setHeader('Cache-Control', 'private')
    response.end(body)
  })
  return () => renders
}

describe('a document that is no page', () => {
  it('is kept as it was made, under a policy that lets nothing run, for programs of any site', async () => {
    const feed = `<feed><title>A</title><script>x</script>${'<entry/>'.repeat(100)}</feed>`
    const renders = await startWith('application/atom+xml; charset=utf-8', feed)
    await under.ask('/p/feed')
    const { body, headers } = await under.ask('/p/feed')
    expect(body).toBe(feed)
    expect(headers).toMatchObject({
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': expect.stringMatching(/^default-src 'none'/),
    })
    expect(headers).not.toHaveProperty('speculation-rules')
    expect(renders()).toBe(1)
  })

  it('is what its render says that it is, and a page under the policy of pages where that says nothing', async () => {
    under = await startFront((request, response) => {
      if (request.url === '/p/text') response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      response.setHeader('Link', '</look.css>; rel=preload; as="style"')
      response.end('words')
    })
    const [text, unsaid] = [await under.ask('/p/text'), await under.ask('/p/unsaid')]
    expect(text.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' })
    expect(unsaid.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining("script-src 'self'"),
      link: '</look.css>; rel=preload; as="style"',
    })
    expect(unsaid.headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('is compressed where that helps, and left alone where it is compressed in itself', async () => {
    await startWith('application/feed+json', 'x'.repeat(2_000))
    expect((await under.ask('/p/feed', { headers: { 'accept-encoding': 'gzip' } })).headers['content-encoding']).toBe('gzip')
    await under.stop()
    await startWith('image/png', Buffer.alloc(2_000))
    expect((await under.ask('/p/card', { headers: { 'accept-encoding': 'gzip' } })).headers).not.toHaveProperty('content-encoding')
  })

  it('costs 304 for who has it since its date, unless they name another copy', async () => {
    await startWith('application/atom+xml', 'feed')
    // What is made in the second of the start has no date yet.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2_000 })
    const { headers } = await under.ask('/p/feed')
    const date = headers['last-modified'] ?? ''
    expect(Date.parse(date)).toBe(Math.floor(Date.now() / 1_000) * 1_000)
    const since = (value: string, more = {}) => under.ask('/p/feed', { headers: { 'if-modified-since': value, ...more } })
    expect(await since(date)).toMatchObject({ status: 304, body: '', headers: { etag: headers.etag, 'last-modified': date } })
    expect((await since(new Date(Date.parse(date) - 1_000).toUTCString())).status).toBe(200)
    expect((await since('yesterday')).status).toBe(200)
    expect((await since(date, { 'if-none-match': '"another"' })).status).toBe(200)
  })
})

describe('an address that moved', () => {
  it('leads on with 301, and only for who reads', async () => {
    under = await startFront((_request, response) => response.end('page'), { moved: [[/^\/rss$/, '/feeds/rss.xml']] })
    for (const path of ['/rss', '/rss/', '/rss?utm_source=x']) {
      expect(await under.ask(path)).toMatchObject({ status: 301, body: '', headers: { location: '/feeds/rss.xml' } })
    }
    expect((await under.ask('/rss', { method: 'HEAD' })).status).toBe(301)
    expect((await under.send('/rss', 'a=b')).status).toBe(405)
    expect((await under.ask('/rss.txt')).status).toBe(200)
  })
})
