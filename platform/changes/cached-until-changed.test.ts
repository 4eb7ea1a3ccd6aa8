import { afterEach, expect, it, vi } from 'vitest'
import { cachedUntilChanged } from './cached-until-changed'
import { announceLocally, countChange } from './changes'

afterEach(() => void vi.useRealTimers())

function counting() {
  let reads = 0
  return cachedUntilChanged('cached-test', async () => ++reads)
}

it('changes / cached until changed: read once, and again after a change of the tag', async () => {
  const read = counting()
  expect([await read(), await read()]).toEqual([1, 1])
  announceLocally({ tags: ['another'], soft: false })
  expect(await read()).toBe(1)
  announceLocally({ tags: ['cached-test'], soft: false })
  expect([await read(), await read()]).toEqual([2, 2])
})

it('changes / cached until changed: read again after what the front has heard of another instance', async () => {
  const read = counting()
  await read()
  countChange()
  expect(await read()).toBe(2)
})

it('changes / cached until changed: a change during the reading makes the next one read again', async () => {
  let finish: (value: string) => void = () => undefined
  const slow = new Promise<string>((resolve) => {
    finish = resolve
  })
  const values = [slow, Promise.resolve('new')]
  const read = cachedUntilChanged('cached-test', () => values.shift() ?? Promise.resolve('none'))
  const first = read()
  announceLocally({ tags: ['cached-test'], soft: false })
  finish('old')
  expect([await first, await read()]).toEqual(['old', 'new'])
})

it('changes / cached until changed: a reading that failed is not kept, and none for longer than a minute', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  let reads = 0
  const read = cachedUntilChanged('cached-test', async () => {
    if (++reads === 1) throw new Error('away')
    return reads
  })
  await expect(read()).rejects.toThrow('away')
  expect(await read()).toBe(2)
  vi.setSystemTime(Date.now() + 61_000)
  expect(await read()).toBe(3)
})
