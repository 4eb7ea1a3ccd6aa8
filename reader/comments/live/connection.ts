/** What the server tells: comments that have come, and those told of before that were taken away. */
export interface News {
  ids: string[]
  gone?: string[]
  /** There are more than these. */
  more?: boolean
}

/** Stays connected while somebody looks at the tab. Whoever comes back is told what they missed, by any instance. */
export function keepConnected(from: string, tell: (news: News) => void): void {
  let source: EventSource | undefined
  let last = ''
  let gaveUp = false
  const close = () => {
    source?.close()
    source = undefined
  }
  const open = () => {
    if (source || gaveUp || document.visibilityState !== 'visible') return
    const address = new URL(from, location.origin)
    if (last) address.searchParams.set('after', last)
    source = new EventSource(address)
    source.onmessage = ({ data, lastEventId }) => {
      last = lastEventId
      tell(JSON.parse(data))
    }
    source.onerror = () => {
      // Too many are connected, or nothing will ever come: the page is whole without this.
      gaveUp = source?.readyState === EventSource.CLOSED
      if (gaveUp) close()
    }
  }
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'visible' ? open() : close()))
  // A page with an open connection could not be kept for the way back.
  addEventListener('pagehide', close)
  addEventListener('pageshow', open)
  open()
}
