/** Changes the page without moving what is read: what is being typed in, or the first comment in sight, stays where it is on the screen. */
export function holdStill(within: HTMLElement, change: () => void): void {
  const root = document.documentElement
  const anchor = anchorIn(within)
  const before = anchor?.getBoundingClientRect().top ?? 0
  // The browser's own way of holding still would be added to ours.
  root.classList.add('held-still')
  change()
  if (anchor?.isConnected) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' })
  root.classList.remove('held-still')
}

function anchorIn(within: HTMLElement): Element | undefined {
  const active = document.activeElement
  if (active instanceof HTMLElement && within.contains(active) && isInSight(active)) return active
  return [...within.querySelectorAll('article, form, h2')].find(isInSight)
}

/** Whether any of it can be seen. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
