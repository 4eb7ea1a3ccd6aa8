// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepConnected, type News } from './connection'

/** The browser's own, as far as it is used. */
class Source {
  static readonly CLOSED = 2
  static made: Source[] = []
  readyState = 1
  onmessage: ((event: { data: string; lastEventId: string }) => void) | undefined
  onerror: (() => void) | undefined
  constructor(readonly address: URL) {
    Source.made.push(this)
  }
  close() {
    this.readyState = Source.CLOSED
  }
  fail(readyState: number) {
    this.readyState = readyState
    this.onerror?.()
  }
}

// Listeners stay with the page: each test has a thread of its own.
let tests = 0
let from: string
let state: 'visible' | 'hidden'
beforeEach(() => {
  Source.made = []
  from = `/api/articles/${++tests}/comments/live?after=doc`
  state = 'visible'
  vi.stubGlobal('EventSource', Source)
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => state)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const turn = (to: typeof state) => {
  state = to
  document.dispatchEvent(new Event('visibilitychange'))
}
const made = () => Source.made.filter(({ address }) => `${address.pathname}?after=doc` === from)
const open = () => made().filter(({ readyState }) => readyState !== Source.CLOSED)

describe('comments / live / the connection of a tab', () => {
  it('is one, while somebody looks, and goes on from what was told last', () => {
    const told: News[] = []
    keepConnected(from, (news) => told.push(news))
    turn('visible')
    dispatchEvent(new Event('pageshow'))
    expect(open()).toHaveLength(1)
    expect(open()[0]?.address.search).toBe('?after=doc')
    open()[0]?.onmessage?.({ data: '{"ids":["a"]}', lastEventId: 'last' })
    expect(told).toEqual([{ ids: ['a'] }])
    turn('hidden')
    expect(open()).toEqual([])
    turn('visible')
    expect(open().map(({ address }) => address.search)).toEqual(['?after=last'])
  })

  it('is ended where the page is left, and made again where it is shown once more', () => {
    keepConnected(from, () => {})
    dispatchEvent(new Event('pagehide'))
    expect(open()).toEqual([])
    dispatchEvent(new Event('pageshow'))
    expect(open()).toHaveLength(1)
  })

  it('is not made in a tab that nobody looks at', () => {
    state = 'hidden'
    keepConnected(from, () => {})
    expect(made()).toEqual([])
    turn('visible')
    expect(open()).toHaveLength(1)
  })

  it('that is refused is given up without a word; one that breaks off is the browser’s to make again', () => {
    keepConnected(from, () => {})
    made()[0]?.fail(0)
    expect(made()[0]?.readyState).toBe(0)
    made()[0]?.fail(Source.CLOSED)
    turn('hidden')
    turn('visible')
    expect(made()).toHaveLength(1)
  })
})
