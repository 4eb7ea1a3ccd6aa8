import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { announceLocally } from '../../changes/changes'
import { answerStatus, reading } from '../../exchange/exchange'
import type { KnownAddresses } from '../requests/known-addresses'
import { type FrontUnderTest, type FrontUnderTestOptions, formType, sendHtml, startFront } from '../testing/start-front'

let under: FrontUnderTest
let rendered: string[]
beforeEach(() => {
  rendered = []
})
afterEach(() => under.stop())

const addresses: KnownAddresses = {
  notFoundPage: '/there/is/nothing/at/all',
  isRoute: (path) => /^\/(p|api\/me|media|sign-in|admin)(\/|$)/.test(path),
  look: async (path) => {
    if (path === '/moved-essay') return { movedTo: '/p/moved-essay' }
    return /^\/(p\/one|p\/breaks|sign-in|api\/me)$/.test(path) ? 'here' : 'nowhere'
  },
}

async function start(options: FrontUnderTestOptions = {}): Promise<void> {
  under = await startFront(
    (request, response) => {
      rendered.push(request.url ?? '')
      reading('settings')
      if (request.url !== addresses.notFoundPage) return sendHtml(response, `here: ${request.url}`)
      answerStatus(404)
      return sendHtml(response, 'the page of the publication that says so')
    },
    { addresses, ...options },
  )
}

const scanned = ['/wp-login.php', '/.env', '/p/nothing', '/p/nothing/comments', '/nowhere/at/all', '/a/', '/about.rsc?x=1']

describe('not found / from memory', () => {
  it('answers every address that nothing stands at with one page, rendered once', async () => {
    await start()
    for (const path of [...scanned, ...scanned]) {
      const answer = await under.ask(path)
      expect([answer.status, answer.body.includes('the page of the publication')], path).toEqual([404, true])
    }
    for (let number = 0; number < 200; number += 1) expect((await under.ask(`/p/nothing-${number}`)).status).toBe(404)
    expect(rendered).toEqual([addresses.notFoundPage])
  })

  it('keeps nothing of the addresses that were asked for', async () => {
    await start({ settings: { documentMemoryBytes: 60_000 } })
    await under.ask('/p/one')
    for (let number = 0; number < 300; number += 1) await under.ask(`/p/nothing-${number}`)
    await under.ask('/p/one')
    expect(rendered.filter((url) => url === '/p/one')).toHaveLength(1)
  })

  it('is 404 whatever the browser says it has, and for HEAD without a body', async () => {
    await start()
    const { headers } = await under.ask('/wp-login.php')
    const again = await under.ask('/wp-login.php', { headers: { 'if-none-match': headers.etag ?? '"x"' } })
    expect([again.status, again.body === '']).toEqual([404, false])
    const head = await under.ask('/wp-login.php', { method: 'HEAD' })
    expect([head.status, head.body, head.headers['content-length']]).toEqual([404, '', headers['content-length']])
  })

  it('keeps its status in answers that are sent in one piece', async () => {
    await start()
    for (let turn = 0; turn < 3; turn += 1) await under.ask('/wp-login.php')
    const raw = await new Promise<string>((resolve) => {
      const socket = connect(under.port, '127.0.0.1')
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk.toString()
      })
      socket.on('close', () => resolve(text))
      const one = 'GET /wp-login.php HTTP/1.1\r\nHost: localhost\r\n\r\n'
      socket.write(`${one}${one}${one}GET /.env HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    })
    expect(raw.match(/HTTP\/1\.1 404 Not Found\r\n/g)).toHaveLength(4)
    expect(raw).not.toContain('200 OK')
  })

  it('is made anew when what it shows has changed', async () => {
    await start()
    await under.ask('/wp-login.php')
    announceLocally({ tags: ['settings'], soft: false })
    await under.ask('/wp-login.php')
    expect(rendered).toEqual([addresses.notFoundPage, addresses.notFoundPage])
  })

  it('leads on from an address at which something stood elsewhere', async () => {
    await start()
    expect(await under.ask('/moved-essay')).toMatchObject({ status: 301, headers: { location: '/p/moved-essay' } })
    expect(rendered).toEqual([])
  })

  it('answers other methods 404 too, and 405 only where something stands', async () => {
    await start()
    const body = 'log=admin&pwd=admin'
    for (const path of ['/wp-login.php', '/xmlrpc.php', '/api/unknown']) expect((await under.send(path, body)).status, path).toBe(404)
    expect((await under.ask('/wp-login.php', { method: 'OPTIONS' })).status).toBe(404)
    expect((await under.send('/sign-in', body)).status).toBe(405)
    expect(rendered).toEqual([])
  })

  it('tells programs in JSON', async () => {
    await start()
    const answer = await under.ask('/api/unknown')
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([404, 'not-found'])
    expect(rendered).toEqual([])
  })

  it('renders what stands, and what cannot be looked up just now', async () => {
    await start({
      addresses: {
        ...addresses,
        look: async () => {
          throw new Error('the database is away')
        },
      },
    })
    for (const path of ['/p/one', '/sign-in']) expect((await under.ask(path)).status, path).toBe(200)
  })

  it('keeps the redirect that takes a slash off an address', async () => {
    await start()
    await under.ask('/sign-in/')
    expect(rendered).toEqual(['/sign-in/'])
  })
})

describe('not found / inside the framework', () => {
  it.each([
    '/about.rsc',
    '/p/one.rsc',
    '/index.rsc',
    '/admin.rsc',
    '/api/me.rsc',
    '/p/one.segments/_tree.segment.rsc',
    '/admin.segments/x/__PAGE__.segment.rsc',
    '/sign-in.segments/_tree',
    '/_next/data/build/about.json',
    '/_next/image?url=/a.png',
  ])('does not hand out the route tree at %s', async (path) => {
    await start()
    const answer = await under.ask(path, { headers: { rsc: '1', 'next-router-segment-prefetch': '/_tree' } })
    expect([answer.status, answer.headers['content-type']?.split(';')[0]]).toEqual([
      404,
      expect.stringMatching(/text\/html|application\/json/),
    ])
    expect(rendered.filter((url) => url !== addresses.notFoundPage)).toEqual([])
  })

  it('does not take them for addresses of actions', async () => {
    await start()
    const headers = { 'next-action': 'x', 'content-type': formType }
    expect((await under.send('/admin.rsc', 'a=1', headers)).status).toBe(404)
    expect(rendered).toEqual([])
  })
})
