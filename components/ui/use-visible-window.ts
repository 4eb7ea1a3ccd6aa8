'use client'

import { type CSSProperties, useSyncExternalStore } from 'react'

/** What a phone's keyboard leaves of the window, as the style of what must stay in it. Empty where nothing covers anything. */
export function useVisibleWindow(isWanted: boolean): CSSProperties {
  const part = useSyncExternalStore(isWanted ? listen : never, visiblePart, () => '')
  if (part === '') return {}
  const [top, height] = part.split(' ')
  return { '--visible-top': top, '--visible-height': height } as CSSProperties
}

/** Of a page that somebody has zoomed into, a part is visible by their own will. */
function visiblePart(): string {
  const { visualViewport: visible, innerHeight } = window
  const isCovered = visible && visible.scale < 1.01 && visible.height < innerHeight - 1
  return isCovered ? `${visible.offsetTop}px ${visible.height}px` : ''
}

function listen(tell: () => void): () => void {
  window.visualViewport?.addEventListener('resize', tell)
  window.visualViewport?.addEventListener('scroll', tell)
  return () => {
    window.visualViewport?.removeEventListener('resize', tell)
    window.visualViewport?.removeEventListener('scroll', tell)
  }
}

const never = () => () => undefined
