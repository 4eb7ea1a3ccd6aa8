import { describe, expect, it } from 'vitest'
import { currentExchange } from '../../exchange/exchange'
import { newExchange } from '../../exchange/new-exchange'
import { compileDirectRoutes, type RouteHandler } from './direct-routes'

const origin = 'https://essays.example'
const route = (handle: (request: Request, params: Record<string, string>) => Response | Promise<Response>) =>
  compileDirectRoutes(
    [
      {
        method: 'POST',
        path: '/api/articles/:id/comments',
        handle: (async (request, context) => handle(request, await context.params)) as RouteHandler,
      },
    ],
    origin,
  )
const found = (path: string, method = 'POST') => route(() => new Response())(method, path)
const sent = { method: 'POST', url: '/api/articles/A1/comments?x=1', headers: { 'content-type': 'text/plain', cookie: 'a=1' } }

describe('a route that the front calls itself', () => {
  it('is found by its method and the shape of its path alone', () => {
    expect(found('/api/articles/01ABC/comments')).toBeDefined()
    expect(found('/api/articles/01ABC/comments', 'GET')).toBeUndefined()
    for (const other of ['/api/articles/01ABC', '/api/articles//comments', '/api/articles/a%2Fb/comments', '/api/articles/a/comments/b'])
      expect(found(other)).toBeUndefined()
  })

  it('gets the request whole, and runs within its exchange', async () => {
    const exchange = newExchange('api', '192.0.2.1')
    const handler = route(async (request, params) =>
      Response.json({
        params,
        url: request.url,
        body: await request.text(),
        cookie: request.headers.get('cookie'),
        here: currentExchange()?.id,
      }),
    )('POST', '/api/articles/A1/comments')
    const answer = await handler?.({ ...sent, body: Buffer.from('Grüße') }, exchange, 1_000)
    expect(JSON.parse(String(answer?.body))).toEqual({
      params: { id: 'A1' },
      url: `${origin}/api/articles/A1/comments?x=1`,
      body: 'Grüße',
      cookie: 'a=1',
      here: exchange.id,
    })
  })

  it('answers with every cookie, and the status and headers as they are', async () => {
    const handler = route(() => {
      const headers = new Headers({ location: '/p/a' })
      headers.append('set-cookie', 'a=1')
      headers.append('set-cookie', 'b=2')
      return new Response(null, { status: 303, headers })
    })('POST', '/api/articles/A1/comments')
    const answer = await handler?.(sent, newExchange('api', ''), 1_000)
    expect(answer).toMatchObject({ status: 303, headers: { location: '/p/a', 'set-cookie': ['a=1', 'b=2'] } })
  })

  it('is given up when it does not come back', async () => {
    const handler = route(() => new Promise<Response>(() => {}))('POST', '/api/articles/A1/comments')
    await expect(handler?.(sent, newExchange('api', ''), 10)).rejects.toThrow('too long')
  })
})
