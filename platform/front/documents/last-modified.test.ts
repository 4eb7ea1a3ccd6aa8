import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { prepareDocument } from './cached-document'
import { DocumentStore } from './document-store'

const tags = new Set(['essay'])
const start = Date.UTC(2026, 10, 22, 12, 0, 10)
let renders = 0
let store: DocumentStore

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: start - 5_000 })
  renders = 0
  store = new DocumentStore({
    maxBytes: 1_000_000,
    make: async () => ({
      keep: await prepareDocument({
        body: Buffer.from(`render ${++renders}`),
        headers: [],
        tags,
        renderedAt: Date.now(),
        compressible: true,
      }),
    }),
    reportError: (error) => expect.unreachable(String(error)),
  })
  vi.setSystemTime(start + 200)
})
afterEach(() => {
  store.stop()
  vi.useRealTimers()
})

/** The date that an answer carries now: seconds after the start of the test. */
async function dated(): Promise<number | undefined> {
  const made = await store.get('/p/one', false)
  const at = 'keep' in made ? made.keep.modifiedAt : undefined
  return at === undefined ? undefined : (at - start) / 1_000
}

const change = () => store.apply({ tags: ['essay'], soft: false })

describe('the date of a document', () => {
  it('is the second in which it was made', async () => {
    expect(await dated()).toBe(0)
    vi.setSystemTime(start + 60_000)
    expect(await dated()).toBe(0)
  })

  it('is another for what was made after a change in the same second, and is told only when that second is over', async () => {
    expect(await dated()).toBe(0)
    vi.setSystemTime(start + 500)
    change()
    vi.setSystemTime(start + 900)
    expect(await dated()).toBeUndefined()
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await dated()).toBe(1)
  })

  it('never stands for two states, however the changes fall', async () => {
    const shown = new Map<number, number>()
    let dice = 7
    const roll = (sides: number) => {
      dice = (dice * 16_807) % 2_147_483_647
      return dice % sides
    }
    for (let step = 0; step < 1_000; step++) {
      await vi.advanceTimersByTimeAsync(roll(4) === 0 ? roll(9_000) : roll(600))
      if (roll(2) === 0) change()
      if (roll(2) === 0) continue
      const at = await dated()
      if (at === undefined) continue
      expect(shown.get(at) ?? renders, `second ${at}`).toBe(renders)
      shown.set(at, renders)
    }
    expect(shown.size).toBeGreaterThan(50)
  })
})
