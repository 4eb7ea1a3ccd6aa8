import { nextOf, unwrap } from './elements'
import type { PasteRule } from './pasted-page'

/** Slack, Quill and Word in the browser send a list a level, one after the other, and say the level beside it. */
export const nestByLevel: PasteRule = ({ page }) => {
  for (const item of page.querySelectorAll('li')) splitByLevel(item)
  for (const box of page.querySelectorAll('.ListContainerWrapper')) unwrap(box)
  for (const list of page.querySelectorAll('ul, ol')) {
    if (!page.contains(list) || list.closest('li')) continue
    joinFollowing(list, levelOf(list))
  }
}

function levelOf(list: Element): number {
  const item = list.querySelector(':scope > li')
  const told = list.getAttribute('data-indent') ?? item?.getAttribute('data-stringify-indent') ?? item?.getAttribute('data-aria-level')
  if (told !== null && told !== undefined) return Number(told) - (item?.hasAttribute('data-aria-level') ? 1 : 0)
  return item ? Number(indentOf(item)) : 0
}

const indentOf = (item: Element) => /ql-indent-(\d)/.exec(item.className)?.[1] ?? '0'

/** Quill's points of all levels stand in one list. */
function splitByLevel(item: Element): void {
  const list = item.parentElement
  const before = item.previousElementSibling
  if (!list || !before || !/ql-indent/.test(`${item.className} ${before.className}`)) return
  if (item.className === before.className) return
  list.setAttribute('data-indent', indentOf(before))
  const rest = list.cloneNode(false) as Element
  rest.setAttribute('data-indent', indentOf(item))
  for (let node: Element | null = item; node; ) {
    const next: Element | null = node.nextElementSibling
    rest.append(node)
    node = next
  }
  list.after(rest)
}

function joinFollowing(list: Element, level: number): void {
  const at: { list: Element; level: number }[] = [{ list, level }]
  for (let next = nextOf(list); next && /^[UO]L$/.test(next.tagName) && isFlat(next, list); next = nextOf(list)) {
    const own = levelOf(next)
    while (at.length > 1 && (at.at(-1)?.level ?? 0) > own) at.pop()
    const last = at.at(-1)
    if (!last) return
    if (last.level === own) {
      if (last.list.tagName !== next.tagName || own === level ? last.list.tagName !== next.tagName || startsAnew(next, last.list) : false)
        return
      last.list.append(...next.childNodes)
      next.remove()
    } else if (own > last.level) {
      last.list.lastElementChild?.append(next)
      at.push({ list: next, level: own })
    } else return
  }
}

/** Only lists that say their level are one; two lists that merely meet are two. */
function isFlat(next: Element, list: Element): boolean {
  const says = (element: Element) =>
    element.hasAttribute('data-indent') ||
    element.querySelector(':scope > li[data-stringify-indent], :scope > li[data-aria-level], :scope > li[class*="ql-indent"]') !== null
  return says(next) || says(list)
}

/** A number that goes on where the last list ended belongs to it. */
function startsAnew(next: Element, list: Element): boolean {
  if (next.tagName !== 'OL' || !next.hasAttribute('start')) return false
  const goesOn = Number(list.getAttribute('start') ?? 1) + list.querySelectorAll(':scope > li').length
  return Number(next.getAttribute('start')) !== goesOn && next.getAttribute('data-indent') === null
}
