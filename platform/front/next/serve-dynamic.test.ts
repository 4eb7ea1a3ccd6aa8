import { once } from 'node:events'
import { request as httpRequest, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { type FrontUnderTest, sendHtml, startFront } from '../testing/start-front'

let under: FrontUnderTest | undefined
afterEach(async () => {
  await under?.stop()
  under = undefined
})

const answering = async (type: string) => {
  under = await startFront((_request, response) => {
    response.setHeader('Content-Type', type)
    response.write('one ')
    response.end('two')
  })
  return under
}

describe('what a route handler answers', () => {
  it.each(['application/pdf', 'image/png', 'text/event-stream'])('is passed on as it comes where it may be large: %s', async (type) => {
    const { headers, body } = await (await answering(type)).ask('/media/x')
    expect([headers['content-length'], headers['transfer-encoding'], body]).toEqual([undefined, 'chunked', 'one two'])
  })

  it.each(['text/plain', 'application/json', 'application/json; charset=utf-8'])(
    'is whole where it is text, and says its length: %s',
    async (type) => {
      const { headers, body } = await (await answering(type)).ask('/api/x')
      expect([headers['content-length'], headers['transfer-encoding'], body]).toEqual(['7', undefined, 'one two'])
    },
  )

  it('is never a page: where no handler stands, nothing is there', async () => {
    under = await startFront((_request, response) => sendHtml(response, 'This page could not be found'))
    const answer = await under.ask('/api/x', { headers: { accept: 'application/json' } })
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('is made without Next where the front knows the handler, for its method and path alone', async () => {
    const handle = async (request: Request) => Response.json({ heard: await request.text() })
    under = await startFront((_request, response) => response.end('Next'), {
      directRoutes: [{ method: 'POST', path: '/api/x', handle }] as never,
    })
    const { origin } = under
    const post = (path: string) => under?.ask(path, { method: 'POST', body: '{}', headers: { origin, 'content-type': 'application/json' } })
    expect((await post('/api/x'))?.body).toBe('{"heard":"{}"}')
    expect((await post('/api/y'))?.body).toBe('Next')
    expect((await under.ask('/api/x')).body).toBe('Next')
  })
})

describe('whoever hangs up', () => {
  /** Asks, hangs up when the handler has begun, and says whether the handler's answer was given up. */
  async function hangUp(method: string): Promise<boolean> {
    let begin = (_response: ServerResponse) => {}
    const begun = new Promise<ServerResponse>((resolve) => {
      begin = resolve
    })
    under = await startFront(async (request, response) => {
      if (request.url === '/api/y') return response.end()
      for await (const _chunk of request);
      begin(response)
      await new Promise<void>((done) => response.once('close', done))
    })
    const asked = httpRequest({
      port: under.port,
      host: '127.0.0.1',
      path: '/api/x',
      method,
      headers: { origin: under.origin, 'content-type': 'application/json' },
    })
    asked.on('error', () => undefined)
    asked.end(method === 'POST' ? '{}' : undefined)
    const response = await begun
    asked.destroy()
    if (method === 'GET') {
      if (!response.destroyed) await once(response, 'close')
      return response.destroyed
    }
    // Another request has been answered since: the first one's end has been heard.
    await under.ask('/api/y')
    const isGivenUp = response.destroyed
    response.end('done')
    return isGivenUp
  }

  it('ends the work for what they read', async () => {
    expect(await hangUp('GET')).toBe(true)
  })

  it('does not end a write that has begun', async () => {
    expect(await hangUp('POST')).toBe(false)
  })
})
