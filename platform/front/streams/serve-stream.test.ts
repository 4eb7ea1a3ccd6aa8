import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { message } from '@/i18n/message'
import { forgetEnv } from '../../env/env'
import { AppError } from '../../errors/app-error'
import { eventually } from '../../testing/eventually'
import { gracefulStop } from '../server/graceful-stop'
import { type Followed, followStream } from '../testing/follow-stream'
import { type FrontUnderTest, sendHtml, startFront } from '../testing/start-front'
import type { StreamReader, StreamRoute } from './stream-routes'

let under: FrontUnderTest
let readers: { reader: StreamReader; after: string; id: string }[]
let left: number
let opened: Followed[]

const news: StreamRoute = {
  path: '/api/things/:id/live',
  open: async ({ id = '' }, after, reader) => {
    if (id === 'none') throw new AppError('not-found', message('comments.noSuchEssay'))
    if (id === 'closed') return undefined
    readers.push({ reader, after, id })
    if (after === 'behind') reader.send({ id: 'm', data: '"missed"' })
    return () => {
      left += 1
    }
  },
}

beforeEach(async () => {
  readers = []
  opened = []
  left = 0
  under = await startFront((_request, response) => sendHtml(response, 'fine'), { streams: [news] })
})
afterEach(async () => {
  for (const one of opened) one.close()
  vi.unstubAllEnvs()
  forgetEnv()
  await under.stop()
})

async function follow(path = '/api/things/1/live', headers: Record<string, string> = {}): Promise<Followed> {
  const followed = await followStream(under.port, path, headers)
  opened.push(followed)
  return followed
}

describe('streams / a reader', () => {
  it('stays connected and is told at once, past any proxy that would gather or keep it', async () => {
    const followed = await follow()
    expect([followed.status, followed.headers]).toEqual([
      200,
      expect.objectContaining({
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
        'x-content-type-options': 'nosniff',
        connection: 'close',
      }),
    ])
    expect(followed.headers).not.toHaveProperty('content-encoding')
    expect(followed.headers).not.toHaveProperty('set-cookie')
    readers[0]?.reader.send({ id: 'a', data: '{"ids":[1]}' })
    await eventually(() => expect(followed.events()).toEqual([{ id: 'a', data: { ids: [1] } }]))
    expect(followed.text()).toMatch(/^retry: [3-6]\d{3}\n\n/)
  })

  it('who comes back says what they know by Last-Event-ID, which is newer than the address', async () => {
    const followed = await follow('/api/things/1/live?after=first', { 'last-event-id': 'behind' })
    await eventually(() => expect(followed.events()).toEqual([{ id: 'm', data: 'missed' }]))
    await follow('/api/things/1/live?after=first')
    await follow()
    expect(readers.map(({ after }) => after)).toEqual(['behind', 'first', ''])
  })

  it('who goes is left', async () => {
    const followed = await follow()
    followed.close()
    await eventually(() => expect(left).toBe(1))
    readers[0]?.reader.send({ id: 'a', data: '1' })
  })

  it('is not connected where nothing will ever come, and told where nothing is', async () => {
    expect(await follow('/api/things/closed/live')).toMatchObject({ status: 204 })
    const nothing = await follow('/api/things/none/live')
    await nothing.ended
    expect([nothing.status, JSON.parse(nothing.text())]).toEqual([404, expect.objectContaining({ code: 'not-found' })])
  })

  it('is not connected by HEAD, nor by a write', async () => {
    const head = await under.ask('/api/things/1/live', { method: 'HEAD' })
    expect([head.status, head.headers['content-type'], head.body]).toEqual([200, 'text/event-stream; charset=utf-8', ''])
    expect((await under.send('/api/things/1/live', 'a=1')).status).toBe(405)
    expect(readers).toEqual([])
  })
})

describe('streams / limits', () => {
  it('so many from one address, then 503 with the time to wait, until one of them leaves', async () => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    for (let at = 0; at < 50; at += 1) await follow()
    const refused = await follow()
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '60'])
    opened[0]?.close()
    await eventually(async () => expect((await follow()).status).toBe(200))
    expect((await under.ask('/p/one')).status).toBe(200)
  })

  it('a refused one is not counted', async () => {
    vi.stubEnv('RATE_LIMITS', 'on')
    forgetEnv()
    for (let at = 0; at < 60; at += 1) await (await follow('/api/things/none/live')).ended
    expect((await follow()).status).toBe(200)
  })
})

describe('streams / a stop', () => {
  it('ends them all and waits for none', async () => {
    const first = await follow()
    const second = await follow('/api/things/2/live')
    const exited = new Promise((exit) => {
      gracefulStop({ server: under.server, begin: under.front.beginStop, close: async () => {}, exit, graceMs: 20 })()
    })
    await Promise.all([first.ended, second.ended])
    expect(await exited).toBe(0)
    expect(left).toBe(2)
  })
})
