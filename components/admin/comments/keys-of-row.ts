import type { KeyboardEvent } from 'react'

/** A key that is for a comment itself: pressed on its row, not in what stands in it, and without what belongs to the browser. */
export function isKeyOfRow({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.dataset.id !== undefined && !ctrlKey && !metaKey && !altKey
}

/** The row behind this one, or before it. */
export function neighbourOf(row: EventTarget, behind: boolean): HTMLElement | null {
  if (!(row instanceof HTMLElement)) return null
  const neighbour = behind ? row.nextElementSibling : row.previousElementSibling
  return neighbour instanceof HTMLElement ? neighbour : null
}
