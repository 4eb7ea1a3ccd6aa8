import { afterEach, describe, expect, it, vi } from 'vitest'
import { type FrontUnderTest, sendHtml, startFront } from '../testing/start-front'
import { RenderQueue, type RenderQueueRules } from './render-queue'

/** Work that ends when it is told to, in the order in which it began. */
function controlled(queue: RenderQueue) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const render = (lane: string, name: string) =>
    queue.run(lane, () => {
      begun.push(name)
      return new Promise<void>((done) => ends.set(name, done))
    })
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise((turn) => setImmediate(() => setImmediate(turn)))
  }
  return { begun, render, end }
}

const queueOf = (rules: Partial<RenderQueueRules>, cachedAnswers = () => 0) =>
  new RenderQueue(cachedAnswers, { atOnce: 1, waitingInLane: 20, waitingInAll: 20, readersPerSecond: 200, ...rules })

describe('render queue', () => {
  it('has so many at once and no more', async () => {
    const { begun, render, end } = controlled(queueOf({ atOnce: 2 }))
    const all = ['a', 'b', 'c', 'd'].map((name) => render('one', name))
    await end('nothing yet')
    expect(begun).toEqual(['a', 'b'])
    for (const name of ['b', 'a', 'c', 'd']) await end(name)
    expect(begun).toEqual(['a', 'b', 'c', 'd'])
    await Promise.all(all)
  })

  it('lets the lanes take turns, so that who asks for much makes nobody else wait for all of it', async () => {
    const { begun, render, end } = controlled(queueOf({}))
    const all = [render('scanner', 's1'), render('scanner', 's2'), render('scanner', 's3'), render('reader', 'r1'), render('reader', 'r2')]
    await end('nothing yet')
    for (const name of ['s1', 's2', 'r1', 's3', 'r2']) await end(name)
    expect(begun).toEqual(['s1', 's2', 'r1', 's3', 'r2'])
    await Promise.all(all)
  })

  it('goes on after one that failed', async () => {
    const queue = queueOf({})
    const broken = queue.run('one', () => Promise.reject(new Error('broken')))
    const next = queue.run('one', async () => 'made')
    await expect(broken).rejects.toThrow('broken')
    expect(await next).toBe('made')
  })

  it('refuses for a moment what would wait behind too many, in a lane and in all', async () => {
    const { render, end } = controlled(queueOf({ waitingInLane: 1, waitingInAll: 2 }))
    const all = [render('one', 'a'), render('one', 'b'), render('two', 'c')]
    await expect(render('one', 'd')).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 2 })
    await expect(render('three', 'e')).rejects.toMatchObject({ code: 'unavailable' })
    await end('nothing yet')
    for (const name of ['a', 'b', 'c']) await end(name)
    await Promise.all(all)
  })
})

describe('render queue / readers', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('gives pages in memory as long as the renders take while they are asked for, and nothing while nobody does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'setImmediate'] })
    let kept = 0
    const queue = queueOf({}, () => kept)
    let made = 0
    const render = () =>
      queue.run('one', async () => {
        await new Promise((done) => setTimeout(done, 10))
        made += 1
      })
    for (let page = 0; page < 20; page += 1) void render()
    await vi.advanceTimersByTimeAsync(100)
    const alone = made
    expect(alone).toBeGreaterThanOrEqual(8)
    for (let turn = 0; turn < 100; turn += 1) {
      kept += 20
      await vi.advanceTimersByTimeAsync(1)
    }
    expect(made - alone).toBeLessThanOrEqual(7)
    expect(made - alone).toBeGreaterThanOrEqual(4)
  })
})

describe('render queue / front', () => {
  let under: FrontUnderTest
  afterEach(() => under.stop())

  it('renders few pages at once, and lets no document wait for all the pages that somebody asked for', async () => {
    const begun: string[] = []
    const ends: (() => void)[] = []
    under = await startFront(async (request, response) => {
      begun.push(request.url ?? '')
      if (request.url !== '/p/one') await new Promise<void>((done) => ends.push(done))
      sendHtml(response, 'made')
    })
    const pages = Array.from({ length: 16 }, (_, number) => under.ask(`/sign-in?n=${number}`))
    while (begun.length < 4) await new Promise((turn) => setImmediate(turn))
    const document = under.ask('/p/one')
    // Came after it, and waits for no render.
    await under.ask('/_next/none')
    let finished = 0
    while (begun.length < 17 || ends.length > 0) {
      expect(begun.length - finished).toBeLessThanOrEqual(5)
      if (ends.length > 0) finished += 1
      ends.shift()?.()
      await new Promise((turn) => setImmediate(turn))
    }
    expect((await document).status).toBe(200)
    expect(begun.indexOf('/p/one')).toBeLessThan(10)
    for (const page of await Promise.all(pages)) expect(page.status).toBe(200)
  })
})
