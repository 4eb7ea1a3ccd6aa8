import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reading } from '../../exchange/exchange'
import { recordRenderError } from '../next/record-render-error'
import { writerCookie } from '../requests/writer-cookie'
import { type FrontUnderTest, sendHtml, startFront } from '../testing/start-front'

let under: FrontUnderTest
let isAway = false
let renders = 0

beforeEach(async () => {
  isAway = false
  renders = 0
  under = await startFront(
    (request, response) => {
      renders += 1
      reading(request.url ?? '')
      if (!isAway) return sendHtml(response, `text of ${request.url} `.repeat(100))
      recordRenderError(Object.assign(new Error('Can’t reach database server'), { code: 'P1001', clientVersion: '7' }))
      sendHtml(response, 'failed', 500)
    },
    { isDatabaseAway: () => isAway },
  )
})
afterEach(async () => {
  vi.useRealTimers()
  await under.stop()
})

/** The database is lost; changes were last known to be heard so long ago. */
function lose(agoMs = 0) {
  isAway = true
  under.front.deafen(Date.now() - agoMs)
}
const read = (path = '/p/one', headers: Record<string, string> = {}, method = 'GET') => under.ask(path, { headers, method })

describe('front / last copies, while the database does not answer', () => {
  it('are answered as they were, marked with their age, held by nobody, and cost no render', async () => {
    const before = await read()
    lose(7_900)
    const stale = await read()
    expect(stale).toMatchObject({ status: 200, body: before.body })
    expect(stale.headers).toMatchObject({
      'cache-control': 'no-store',
      age: expect.stringMatching(/^[78]$/),
      'cache-status': `broadside; hit; ttl=-${stale.headers.age}; detail=database-away`,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': before.headers['content-security-policy'],
    })
    expect([stale.headers.etag, stale.headers['last-modified']]).toEqual([undefined, undefined])
    expect(renders).toBe(1)
  })

  it('come in the encoding that the client takes, and for HEAD without their text', async () => {
    const before = await read('/p/one', { 'accept-encoding': 'gzip' })
    lose()
    const stale = await read('/p/one', { 'accept-encoding': 'gzip' })
    expect(stale).toMatchObject({ body: before.body, headers: { 'content-encoding': 'gzip', vary: 'Accept-Encoding' } })
    const head = await read('/p/one', {}, 'HEAD')
    expect([head.status, head.body, Number(head.headers['content-length'])]).toEqual([200, '', before.body.length])
  })

  it('are no answer to who asks for what was not in memory: that is refused until later', async () => {
    await read()
    lose()
    expect(await read('/p/other')).toMatchObject({ status: 503, headers: { 'retry-after': '5' } })
  })

  it('leave as soon as a change to them is heard of, and not by another', async () => {
    for (const path of ['/p/one', '/p/two', '/p/three']) await read(path)
    lose()
    under.front.apply({ tags: ['/p/one', 'else'], soft: false })
    under.front.apply({ tags: ['/p/two'], soft: true })
    expect([(await read('/p/one')).status, (await read('/p/two')).status, (await read('/p/three')).status]).toEqual([503, 200, 200])
    under.front.apply('everything')
    expect([(await read('/p/two')).status, (await read('/p/three')).status]).toEqual([503, 503])
  })

  it('stay those of the first loss, however often it is told', async () => {
    await read()
    lose()
    lose()
    expect((await read()).status).toBe(200)
  })

  it('are shown for ten minutes after they were last known to be current, and no longer', async () => {
    await read()
    vi.useFakeTimers({ toFake: ['Date'] })
    lose()
    vi.setSystemTime(Date.now() + 600_000)
    expect(await read()).toMatchObject({ status: 200, headers: { age: '600' } })
    vi.setSystemTime(Date.now() + 1)
    expect((await read()).status).toBe(503)
  })

  it('are nothing for who has just written on another instance', async () => {
    await read()
    lose()
    const cookie = writerCookie('two', false).split(';')[0] ?? ''
    expect((await read('/p/one', { cookie })).status).toBe(503)
    const own = writerCookie('one', false).split(';')[0] ?? ''
    expect((await read('/p/one', { cookie: own })).status).toBe(200)
  })

  it('give way to new ones once the database is back', async () => {
    await read()
    lose()
    await read()
    isAway = false
    under.front.hear()
    const fresh = await read()
    expect([fresh.status, fresh.headers['cache-status'], renders]).toEqual([200, undefined, 2])
    expect((await read()).headers.etag).toBe(fresh.headers.etag)
    expect(renders).toBe(2)
  })

  it('are not asked for while the database answers: a document is made anew each time changes may go unheard', async () => {
    await read()
    under.front.deafen()
    await read()
    await read()
    expect(renders).toBe(3)
  })

  it('are kept where a soft change has touched them and the database then fails', async () => {
    const before = await read()
    under.front.apply({ tags: ['/p/one'], soft: true })
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + 2_000)
    isAway = true
    const stale = await read()
    expect(stale).toMatchObject({ status: 200, body: before.body, headers: { age: '2', 'cache-status': expect.stringContaining('away') } })
    expect(renders).toBe(2)
  })
})
