import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { announceLocally } from '../../changes/changes'
import { reading } from '../../exchange/exchange'
import { type FrontUnderTest, sendHtml, startFront } from '../testing/start-front'
import { Gate } from './gate'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => {
  vi.useRealTimers()
})

it('gate: whoever comes alone passes at once, a storm in small groups', async () => {
  const gate = new Gate({ most: 3, withinMs: 4 })
  await vi.advanceTimersByTimeAsync(10)
  const passed: number[] = []
  for (let number = 0; number < 8; number += 1) void gate.pass('one').then(() => passed.push(number))
  await vi.advanceTimersByTimeAsync(0)
  expect(passed).toEqual([0, 1, 2])
  await vi.advanceTimersByTimeAsync(4)
  expect(passed).toEqual([0, 1, 2, 3, 4, 5])
  await vi.advanceTimersByTimeAsync(4)
  expect(passed).toHaveLength(8)
  await vi.advanceTimersByTimeAsync(4)
  void gate.pass('one').then(() => passed.push(8))
  await vi.advanceTimersByTimeAsync(0)
  expect(passed).toContain(8)
})

it('gate: a storm from one address does not keep others waiting for all of it', async () => {
  const gate = new Gate({ most: 2, withinMs: 4 })
  await vi.advanceTimersByTimeAsync(10)
  const passed: string[] = []
  for (let number = 0; number < 50; number += 1) void gate.pass('scanner').then(() => passed.push('scanner'))
  void gate.pass('reader').then(() => passed.push('reader'))
  await vi.advanceTimersByTimeAsync(4)
  expect(passed).toEqual(['scanner', 'scanner', 'scanner', 'reader'])
})

describe('gate / front', () => {
  let under: FrontUnderTest
  afterEach(() => under.stop())

  it('is not passed by what is in memory, in whatever spelling of its address, while it is made again behind', async () => {
    const passed = vi.spyOn(Gate.prototype, 'pass')
    vi.useRealTimers()
    under = await startFront((_request, response) => {
      reading('thread')
      sendHtml(response, 'made')
    })
    await under.ask('/p/one')
    expect(passed).toHaveBeenCalledTimes(1)
    await under.ask('/p/one?utm_source=letter')
    announceLocally({ tags: ['thread'], soft: true })
    await under.ask('/p/one')
    expect(passed).toHaveBeenCalledTimes(1)
    passed.mockRestore()
  })
})
