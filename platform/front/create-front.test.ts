import { afterEach, describe, expect, it } from 'vitest'
import { message } from '@/i18n/message'
import { announceLocally } from '../changes/changes'
import { AppError } from '../errors/app-error'
import { answerRedirect, answerStatus, currentExchange, reading } from '../exchange/exchange'
import { type FrontUnderTest, sendHtml, startFront } from './testing/start-front'

let under: FrontUnderTest
afterEach(() => under.stop())

/** A publication of one essay whose text is a number that grows with each render. */
async function startCounting(during: (render: number) => Promise<void> | void = () => {}) {
  let renders = 0
  under = await startFront(async (_request, response) => {
    const render = ++renders
    reading('essay')
    await during(render)
    sendHtml(response, `render ${render}`)
  })
  return () => renders
}

describe('a document', () => {
  it('is rendered once and then served from memory', async () => {
    const renders = await startCounting()
    for (let times = 0; times < 3; times++) expect((await under.ask('/p/one')).body).toContain('render 1')
    expect(renders()).toBe(1)
  })

  it('is rendered once for many who ask at the same time', async () => {
    const renders = await startCounting()
    const answers = await Promise.all(Array.from({ length: 20 }, () => under.ask('/p/one')))
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
    expect(renders()).toBe(1)
  })

  it('is the same under query parameters that it does not declare, and another under one that it does', async () => {
    const seen: string[] = []
    under = await startFront((request, response) => {
      seen.push(request.url ?? '')
      sendHtml(response, 'home')
    })
    for (const path of ['/', '/?utm_source=x', '/?fbclid=1&page=2', '/?page=2', '/?page=x', '/?page=2&page=3']) await under.ask(path)
    expect(seen).toEqual(['/', '/?page=2'])
  })

  it('has one copy under all spellings of its address', async () => {
    const renders = await startCounting()
    for (const path of ['/p/caf%C3%A9', '/p/caf%c3%a9']) await under.ask(path)
    expect(renders()).toBe(1)
    expect((await under.ask('/p/%63af%C3%A9')).status).toBe(400)
    expect(renders()).toBe(1)
  })

  it('is made without the visitor: no cookie, no address, no browser reaches the render', async () => {
    under = await startFront((request, response) => sendHtml(response, JSON.stringify([request.headers, currentExchange()?.address])))
    const { body } = await under.ask('/p/one', {
      headers: { cookie: 'session=secret', 'user-agent': 'Spy', 'x-forwarded-for': '203.0.113.9', 'accept-language': 'fr', rsc: '1' },
    })
    for (const trace of ['secret', 'Spy', '203.0.113.9', '"fr"', 'rsc']) expect(body).not.toContain(trace)
  })

  it('is answered with 304 to who has it already, whichever encoding, and whole to who has another', async () => {
    await startCounting()
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'accept-encoding': encoding }
      const { headers: first } = await under.ask('/p/one', { headers })
      const again = await under.ask('/p/one', { headers: { ...headers, 'if-none-match': `"other", W/${first.etag}` } })
      expect(again).toMatchObject({ status: 304, body: '', headers: { etag: first.etag, 'cache-control': 'no-cache' } })
      expect((await under.ask('/p/one', { headers: { ...headers, 'if-none-match': '"other"' } })).status).toBe(200)
    }
  })

  it('has a mark of its own in each encoding: a cache must not continue or compare the bytes of one with those of another', async () => {
    under = await startFront((_request, response) => sendHtml(response, 'word '.repeat(2_000)))
    const marks: string[] = []
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'accept-encoding': encoding }
      const { etag = '' } = (await under.ask('/p/one', { headers })).headers
      marks.push(etag)
      expect((await under.ask('/p/one', { headers: { ...headers, 'if-none-match': etag } })).status).toBe(304)
    }
    expect(new Set(marks).size).toBe(3)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    await startCounting()
    const get = await under.ask('/p/one')
    const head = await under.ask('/p/one', { method: 'HEAD' })
    expect(head.body).toBe('')
    expect(head.headers).toEqual({ ...get.headers, date: head.headers.date })
  })

  it('is compressed for who takes it', async () => {
    under = await startFront((_request, response) => sendHtml(response, 'word '.repeat(2_000)))
    const gzip = await under.ask('/p/one', { headers: { 'accept-encoding': 'gzip, deflate' } })
    expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    expect(gzip.body).toContain('word word')
    expect((await under.ask('/p/one', { headers: { 'accept-encoding': 'br, gzip' } })).headers['content-encoding']).toBe('br')
    expect((await under.ask('/p/one', { headers: { 'accept-encoding': 'br;q=0' } })).headers['content-encoding']).toBeUndefined()
  })

  it('is not kept when it says that nothing is there, and says so with its own page', async () => {
    let renders = 0
    under = await startFront((_request, response) => {
      renders++
      answerStatus(404)
      sendHtml(response, 'nothing here')
    })
    for (let times = 0; times < 2; times++) expect(await under.ask('/p/none')).toMatchObject({ status: 404 })
    expect(renders).toBe(2)
  })

  it('can answer that it has moved', async () => {
    under = await startFront((_request, response) => {
      answerRedirect(301, '/p/new')
      sendHtml(response, '')
    })
    expect(await under.ask('/p/old')).toMatchObject({ status: 301, headers: { location: '/p/new' }, body: '' })
  })

  it('sets no cookie, whatever its render says', async () => {
    under = await startFront((request, response) => {
      response.setHeader('Set-Cookie', 'a=b')
      if (request.url === '/p/none') answerStatus(404)
      sendHtml(response, '')
    })
    for (const path of ['/p/one', '/p/none']) expect((await under.ask(path)).cookies).toEqual([])
  })
})

describe('a change', () => {
  it('shows at once', async () => {
    await startCounting()
    await under.ask('/p/one')
    announceLocally({ tags: ['essay'], soft: false })
    expect((await under.ask('/p/one')).body).toContain('render 2')
  })

  it('leaves what shows nothing of it in memory', async () => {
    await startCounting()
    await under.ask('/p/one')
    announceLocally({ tags: ['another'], soft: false })
    expect((await under.ask('/p/one')).body).toContain('render 1')
  })

  it('that commits while a document is being rendered reaches everyone who asks after it', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let begun = () => {}
    const beginning = new Promise<void>((resolve) => {
      begun = resolve
    })
    await startCounting((render) => {
      begun()
      return render === 1 ? held : undefined
    })
    const before = under.ask('/p/one')
    await beginning
    announceLocally({ tags: ['essay'], soft: false })
    const after = under.ask('/p/one')
    // Its arrival is known by the answer to a later one on another connection.
    await under.ask('/nothing', { method: 'PUT' })
    release()
    expect((await before).body).toContain('render 1')
    expect((await after).body).toContain('render 2')
    expect((await under.ask('/p/one')).body).toContain('render 2')
  })
})

describe('a page', () => {
  it('is made for its visitor each time and kept by nobody', async () => {
    let renders = 0
    under = await startFront((request, response) =>
      sendHtml(response, `${++renders} for ${request.headers.cookie} at ${currentExchange()?.address}`),
    )
    const question = { headers: { cookie: 'session=mine' } }
    expect((await under.ask('/account', question)).body).toContain('1 for session=mine at 127.0.0.1')
    const again = await under.ask('/account', question)
    expect(again.body).toContain('2 for')
    expect(again.headers).toMatchObject({ 'cache-control': 'private, no-store' })
    expect(again.headers['x-request-id']).toMatch(/^[\w-]{12}$/)
  })
})

describe('an address under /api, /tip or /media where no route stands', () => {
  it('is not found, and never the framework’s page', async () => {
    under = await startFront((_request, response) => sendHtml(response, '<script>framework</script>'))
    for (const path of ['/api', '/api/nothing', '/tip', '/tip/a/b', '/media']) {
      const answer = await under.ask(path)
      expect(answer.status, path).toBe(404)
      expect(answer.body, path).not.toContain('framework')
    }
  })
})

describe('a body that not everybody may send', () => {
  it('is refused before it is read, and asked for by the cookies alone', async () => {
    const asked: (string | undefined)[] = []
    const handled: string[] = []
    const answer: Parameters<typeof startFront>[0] = (request, response) => {
      handled.push(request.url ?? '')
      response.end('{}')
    }
    under = await startFront(answer, {
      admissions: (path) => async (cookie) => {
        expect(path).toBe('/api/uploads')
        asked.push(cookie)
        if (cookie !== 'session=author') throw new AppError('not-signed-in', message('errors.signInForPictures'))
      },
    })
    // A megabyte is announced and never sent: whoever waited for it would not answer.
    const announced = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '1000000', accept: 'application/json' }
    const refused = await under.ask('/api/uploads', { method: 'POST', headers: { ...announced, origin: under.origin } })
    expect(refused.status).toBe(401)
    expect(refused.body).toContain('Sign in to add pictures.')
    const headers = { 'content-type': 'application/json', cookie: 'session=author' }
    expect((await under.send('/api/uploads', '{}', headers)).status).toBe(200)
    expect({ asked, handled }).toEqual({ asked: [undefined, 'session=author'], handled: ['/api/uploads'] })
  })
})

describe('a front that is warmed', () => {
  it('has its documents ready before anybody asks, and stays up when one of them fails', async () => {
    let renders = 0
    under = await startFront((request, response) => {
      renders += 1
      if (request.url === '/p/broken') throw new Error('no')
      sendHtml(response, 'ready')
    })
    await under.front.warm(['/p/broken', '/'])
    expect((await under.ask('/')).body).toContain('ready')
    expect(renders).toBe(2)
  })
})
