import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eventually } from '@/platform/testing/eventually'
import { prepareDocument } from './cached-document'
import { DocumentStore, type Made } from './document-store'

const tags = new Set(['thread'])
let renders = 0
let store: DocumentStore
const soft = { tags: ['thread'], soft: true }

async function make(): Promise<Made> {
  const body = Buffer.from(`render ${++renders}`)
  return { keep: await prepareDocument({ body, headers: [], tags, renderedAt: Date.now(), compressible: true }) }
}

async function read(urgent = false): Promise<string> {
  const made = await store.get('/p/one', urgent)
  return 'keep' in made ? made.keep.bodies.identity.toString() : ''
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  renders = 0
  store = new DocumentStore({ maxBytes: 1_000_000, make, reportError: (error) => expect.unreachable(String(error)) })
})
afterEach(() => vi.useRealTimers())

describe('a storm of soft changes', () => {
  it('is shown by the copy of a moment ago, which renews itself', async () => {
    await read()
    for (let times = 0; times < 10; times++) {
      store.apply(soft)
      expect(await read()).toBe('render 1')
    }
    await vi.advanceTimersByTimeAsync(300)
    await eventually(async () => expect(await read()).toBe('render 2'))
    expect(renders).toBe(2)
  })

  it('costs a few renders a second, however many read and write', async () => {
    await read()
    for (let step = 0; step < 200; step++) {
      store.apply(soft)
      await read()
      await vi.advanceTimersByTimeAsync(10)
    }
    expect(renders).toBeGreaterThanOrEqual(4)
    expect(renders).toBeLessThanOrEqual(8)
  })

  it('shows the writer their own write at once, and everyone after them', async () => {
    await read()
    store.apply(soft)
    expect(await read(true)).toBe('render 2')
    expect(await read()).toBe('render 2')
  })

  it('costs no render for a writer when nothing has changed', async () => {
    await read()
    await read(true)
    expect(renders).toBe(1)
  })
})

describe('a soft change', () => {
  it('to a document that has stood for a while is shown to the next reader', async () => {
    await read()
    await vi.advanceTimersByTimeAsync(1_000)
    store.apply(soft)
    expect(await read()).toBe('render 2')
  })
})

describe('a store that cannot hear', () => {
  it('serves nothing from memory, shares no render and keeps nothing until it hears again', async () => {
    await read()
    store.deafen()
    expect(await read()).toBe('render 2')
    expect(await Promise.all([read(), read()])).toEqual(['render 3', 'render 4'])
    expect(store.bytes).toBe(0)
    store.hear()
    expect(await read()).toBe('render 5')
    expect(await read()).toBe('render 5')
  })
})

describe('memory', () => {
  it('is bounded in bytes: the documents asked for least recently go', async () => {
    const large = new DocumentStore({
      maxBytes: 100_000,
      make: async () => ({
        keep: await prepareDocument({ body: Buffer.alloc(10_000, renders++), headers: [], tags, renderedAt: 0, compressible: false }),
      }),
      reportError: () => {},
    })
    for (let at = 0; at < 10; at++) {
      await large.get(`/p/${at}`, false)
      expect(large.bytes).toBeLessThanOrEqual(100_000)
    }
    expect(large.fresh('/p/0')).toBeUndefined()
    expect(large.fresh('/p/9')).toBeDefined()
  })
})
