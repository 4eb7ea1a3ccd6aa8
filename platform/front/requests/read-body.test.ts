import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readBody, SlowBody } from './read-body'

const mebibyte = 1024 * 1024
const rules = { timeoutMs: 1_000, slowestBytesPerSecond: 1_000, togetherBytes: 16 * mebibyte }

let open: PassThrough[] = []
beforeEach(() => {
  open = []
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(async () => {
  for (const request of open) request.destroy()
  await settle()
  vi.useRealTimers()
})

/** An upload that has announced its length and sent nothing yet. */
function upload(from: string, announced = 2 * mebibyte) {
  const request = Object.assign(new PassThrough(), { headers: { 'content-length': String(announced) } })
  open.push(request)
  let outcome: unknown = 'arriving'
  const set = (result: unknown) => {
    outcome = result
  }
  readBody(request as unknown as IncomingMessage, 32 * mebibyte, from, rules).then(set, set)
  return { request, outcome: () => outcome }
}
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('large bodies', () => {
  it('of one address hold at most a quarter of what all may hold, and leave the rest to others', async () => {
    const [one, two, three] = [upload('a'), upload('a'), upload('a')]
    const other = upload('b')
    await settle()
    expect([one, two, other].map((each) => each.outcome())).toEqual(['arriving', 'arriving', 'arriving'])
    expect(three.outcome()).toMatchObject({ code: 'unavailable', retryAfterSeconds: 5 })
  })

  it('give back what they held when they end', async () => {
    const [one] = [upload('a'), upload('a')]
    one?.request.destroy()
    await settle()
    const next = upload('a')
    await settle()
    expect(next.outcome()).toBe('arriving')
  })

  it('of more than a quarter are taken one at a time', async () => {
    const [one, two] = [upload('a', 5 * mebibyte), upload('a', 5 * mebibyte)]
    await settle()
    expect(one.outcome()).toBe('arriving')
    expect(two.outcome()).toMatchObject({ code: 'unavailable' })
  })
})

describe('all bodies together', () => {
  it('hold no more than the room there is, however many addresses send them', async () => {
    const held = Array.from({ length: 4 }, (_, at) => upload(`address ${at}`, 4 * mebibyte))
    const late = upload('another', 2 * mebibyte)
    const small = upload('another', mebibyte)
    await settle()
    expect(held.map((each) => each.outcome())).toEqual(Array(4).fill('arriving'))
    expect(late.outcome()).toMatchObject({ code: 'unavailable', retryAfterSeconds: 5 })
    // What is no longer than usual takes no room by announcing.
    expect(small.outcome()).toBe('arriving')
    held[0]?.request.destroy()
    await settle()
    const next = upload('another', 4 * mebibyte)
    await settle()
    expect(next.outcome()).toBe('arriving')
  })

  it('may be one that is larger than the share of one address, while it is alone', async () => {
    const one = upload('a', 16 * mebibyte)
    await settle()
    expect(one.outcome()).toBe('arriving')
    const other = upload('b', mebibyte + 1)
    await settle()
    expect(other.outcome()).toMatchObject({ code: 'unavailable' })
  })
})

describe('the length of a body', () => {
  it('is refused by its announcement, before anything of it is read', async () => {
    const { request, outcome } = upload('a', 32 * mebibyte + 1)
    await settle()
    expect(outcome()).toMatchObject({ code: 'too-large' })
    expect(request.listenerCount('data')).toBe(0)
  })

  it('is held to its limit where it was announced as less', async () => {
    const { request, outcome } = upload('a', 10)
    for (let sent = 0; sent < 32; sent += 1) request.write(Buffer.alloc(mebibyte))
    await settle()
    expect(outcome()).toBe('arriving')
    request.write('x')
    await settle()
    expect(outcome()).toMatchObject({ code: 'too-large' })
  })

  it('is nothing where the client goes away', async () => {
    const { request, outcome } = upload('a', 10)
    request.write('half')
    request.destroy(new Error('reset'))
    await settle()
    expect(outcome()).toBeUndefined()
  })
})

describe('the pace of a body', () => {
  it('is not asked about at first; then one that idles is ended, however much it announced', async () => {
    const { request, outcome } = upload('a')
    request.write('x')
    await vi.advanceTimersByTimeAsync(999)
    expect(outcome()).toBe('arriving')
    await vi.advanceTimersByTimeAsync(1)
    expect(outcome()).toBeInstanceOf(SlowBody)
  })

  it('is kept by one that goes on at it, and lost when it stops', async () => {
    const { request, outcome } = upload('a')
    for (let second = 0; second < 10; second++) {
      request.write(Buffer.alloc(1_001))
      await vi.advanceTimersByTimeAsync(1_000)
      expect(outcome()).toBe('arriving')
    }
    await vi.advanceTimersByTimeAsync(20)
    expect(outcome()).toBeInstanceOf(SlowBody)
  })

  it('lets a body that arrives in time through whole', async () => {
    const { request, outcome } = upload('a', 6)
    request.end('all of')
    await settle()
    expect(String(outcome())).toBe('all of')
  })
})
