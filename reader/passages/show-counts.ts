import type { Mark } from './make-mark'
import { makeMark } from './make-mark'
import { markPassage } from './mark-passage'
import type { Page } from './page'
import { readPageText } from './page-text'
import { placeMarks } from './place-marks'

const store = 'broadside.counts'

/** A passage as the server counts it. */
export interface CountedPassage {
  start: number
  end: number
  quote: string
  label: string
  count: number
  rootIds: string[]
}

let marks: Mark[] = []
let moved: ResizeObserver | undefined

/** Shows beside each passage how many comments there are on it, unless this browser has been told not to. Done again when the thread was drawn anew. */
export async function showCounts(text: HTMLElement, page: Page): Promise<void> {
  const address = document.querySelector<HTMLElement>('[data-passages]')?.dataset.counts
  if (!moved) {
    moved = new ResizeObserver(() => placeMarks(text, marks))
    moved.observe(text)
    document.addEventListener(
      'click',
      page.guarded((event: MouseEvent) => press(event, text, page)),
    )
  }
  const off = page.recall(store) === 'off'
  document.documentElement.dataset.counts = off ? 'off' : 'on'
  const response = address && !off ? await fetch(address, { headers: { accept: 'application/json' } }) : null
  const counted: CountedPassage[] = response?.ok ? (await response.json()).marks : []
  for (const { element } of marks) element.remove()
  const pageText = readPageText(text)
  marks = counted.flatMap((passage) => makeMark(passage, pageText, text, page))
  text.classList.toggle('counted', marks.length > 0)
  placeMarks(text, marks)
}

async function press(event: MouseEvent, text: HTMLElement, page: Page): Promise<void> {
  const target = event.target instanceof Element ? event.target : null
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  if (target?.closest('[data-counts-switch]')) {
    // Kept because it was chosen: who never chooses leaves nothing here.
    page.keep(store, page.recall(store) === 'off' ? '' : 'off')
    return showCounts(text, page)
  }
  const link = target?.closest<HTMLElement>('[data-passage]')
  const mark = plain ? marks.find(({ passage }) => link?.dataset.passage === `${passage.start}-${passage.end}`) : undefined
  if (!mark) return
  event.preventDefault()
  const { top, height } = mark.range.getBoundingClientRect()
  scrollTo({ top: scrollY + top - Math.max((innerHeight - height) / 2, 80) })
  mark.element.focus({ preventScroll: true })
  markPassage(mark.range, 'counted')
}
