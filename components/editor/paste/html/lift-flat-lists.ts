import { readMarker } from '@/domain/document/paste/list-marker'
import { nextOf, styleOf, wordsOf } from './elements'
import type { PasteRule } from './pasted-page'

interface FlatItem {
  element: Element
  level: number
  /** Word's own number of the list, so that two lists that meet stay two. */
  list: string
  ordered: boolean
  type: string
  value: number | undefined
}

interface OpenList {
  list: HTMLElement
  item: FlatItem
  next: number
}

/** Word and its kin send a list as paragraphs, each with its level and with its bullet or number written out. */
export const liftFlatLists: PasteRule = ({ page }) => {
  let open: OpenList[] = []
  let previous: Element | null = null
  for (const paragraph of page.querySelectorAll<HTMLElement>('p, div')) {
    const item = flatItem(paragraph)
    if (!item) continue
    const follows = previous !== null && nextOf(previous) === paragraph
    open = placeItem(item, follows ? open : [])
    previous = open[0]?.list ?? null
  }
}

function flatItem(paragraph: Element): FlatItem | undefined {
  const told = /\bl(\d+)\s+level(\d+)/i.exec(styleOf(paragraph, 'mso-list'))
  if (!told || paragraph.closest('li, table')) return undefined
  const written = paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')
  const { ordered, type, value } = readMarker(wordsOf(written))
  written?.remove()
  for (const node of [...paragraph.childNodes]) if (node.nodeType === 8) node.remove()
  return { element: paragraph, level: Number(told[2]), list: told[1] ?? '', ordered, type, value }
}

function placeItem(item: FlatItem, open: OpenList[]): OpenList[] {
  const page = item.element.ownerDocument
  const lists = open.filter(({ item: { level } }) => level <= item.level)
  let last = lists.at(-1)
  if (last && last.item.level === item.level && !isSameList(last.item, item)) {
    lists.pop()
    last = lists.at(-1)
    if (lists.length === 0) open[0]?.list.after(item.element)
  }
  if (!last || last.item.level < item.level) {
    const list = page.createElement(item.ordered ? 'ol' : 'ul')
    if (item.ordered && item.type !== '1') list.setAttribute('type', item.type)
    if (item.ordered && item.value !== undefined && item.value !== 1) list.setAttribute('start', String(item.value))
    const parent = last?.list.lastElementChild
    if (parent) parent.append(list)
    else item.element.before(list)
    last = { list, item, next: item.value ?? 1 }
    lists.push(last)
  }
  const point = page.createElement('li')
  if (item.ordered && item.value !== undefined && item.value !== last.next) point.setAttribute('value', String(item.value))
  point.append(...item.element.childNodes)
  item.element.remove()
  last.list.append(point)
  last.next = (item.value ?? last.next) + 1
  return lists
}

const isSameList = (a: FlatItem, b: FlatItem) => a.ordered === b.ordered && a.type === b.type && a.list === b.list
