import { markPassage } from './mark-passage'
import type { Page } from './page'
import type { PageText } from './page-text'
import type { CountedPassage } from './show-counts'

/** A count beside its passage. */
export interface Mark {
  passage: CountedPassage
  range: Range
  element: HTMLAnchorElement
}

const blocks = 'p, li, h2, h3, figcaption, td, th, caption, pre'

/** The count of a passage, at the end of its block for those who go through the page in order. None where the page says something else there. */
export function makeMark(passage: CountedPassage, { text, rangeOf }: PageText, essay: HTMLElement, page: Page): Mark[] {
  const { start, end, quote, label, count, rootIds } = passage
  if (text.slice(start, end) !== quote || !rootIds[0]) return []
  const range = rangeOf(start, end)
  const element = page.element('a', 'passage-mark')
  // Drawn by the style sheet: what is no text is not copied, searched or counted as such.
  element.dataset.count = String(count)
  element.ariaLabel = label
  element.href = document.getElementById(`comment-${rootIds[0]}`) ? `#comment-${rootIds[0]}` : `${location.pathname}/comments/${rootIds[0]}`
  for (const event of ['focus', 'pointerenter']) element.addEventListener(event, () => markPassage(range, 'counted'))
  for (const event of ['blur', 'pointerleave']) element.addEventListener(event, () => markPassage(undefined, 'counted'))
  element.addEventListener('click', (event) => {
    if (lead(rootIds) && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) event.preventDefault()
  })
  const block = range.endContainer.parentElement?.closest<HTMLElement>(blocks) ?? essay
  block.append(element)
  return [{ passage, range, element }]
}

/** Leads to the first of these comments and marks them all; false where the first stands on another page. */
function lead(ids: readonly string[]): boolean {
  const comments = ids.map((id) => document.getElementById(`comment-${id}`))
  const article = comments[0]?.querySelector('article')
  if (!article) return false
  for (const comment of comments) comment?.classList.add('new')
  article.tabIndex = -1
  article.focus({ preventScroll: true })
  comments[0]?.scrollIntoView({ block: 'center' })
  return true
}
