import type { Mark } from './make-mark'
import { linesOf } from './place-beside'

interface Spot {
  x: number
  y: number
}

/** Puts each count at the last line of its passage: in the margin where there is one, else raised at its last word. The text does not move. */
export function placeMarks(text: HTMLElement, marks: readonly Mark[]): void {
  const { left, right } = text.getBoundingClientRect()
  const toLeft = getComputedStyle(text).direction === 'rtl'
  const inMargin = matchMedia('(min-width: 74rem)').matches
  const widest = document.documentElement.clientWidth
  // All is measured before anything is moved.
  const measured = marks.map(({ range, element }) => ({
    element,
    last: linesOf(range).last,
    size: element.offsetHeight,
    width: element.offsetWidth,
    origin: element.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 },
  }))
  const taken: Spot[] = []
  for (const { element, last, size, width, origin } of measured) {
    const edge = toLeft ? last.left : last.right
    const margin = toLeft ? left - width - 4 : right + 4
    const raised = Math.max(0, Math.min(edge - width / 2, widest - width))
    const spot = inMargin ? { x: margin, y: last.top + (last.height - size) / 2 } : { x: raised, y: last.top - size / 2 + 3 }
    while (taken.some((other) => Math.abs(other.x - spot.x) < width - 4 && Math.abs(other.y - spot.y) < size - 4)) {
      spot.x += inMargin && toLeft ? -width : width
    }
    taken.push(spot)
    element.style.left = `${spot.x - origin.left}px`
    element.style.top = `${spot.y - origin.top}px`
  }
}
