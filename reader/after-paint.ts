/** Does what can wait once the page is seen; in a tab that nobody looks at, not before somebody does. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work))
}
