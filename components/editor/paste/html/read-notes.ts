import { blockSelector, removeAll, textsOf, unwrap, wordsOf } from './elements'
import type { PasteRule } from './pasted-page'

interface FoundNote {
  mark: Element
  /** Where the link of the mark leads to. */
  target: Element
}

/** How marks look: [1], 12, (a), *, †, iv, 1.) */
const markWords = /^[[(]?(\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶#⁰¹²³⁴-⁹]+|note \d+|fn \d+)[\])]?\.?$/iu
const notesHead =
  /^((foot|end)?notes?|references|fußnoten|anmerkungen|notas|примечания|сноски|ծանոթագրություններ|الهوامش|הערות)( de bas de page| al pie)?:?$/iu
const backWords = /^[\s\u21A9\u2191^\u23CE\u2934\u21B5]\uFE0E?$|^(jump up|back|return)/iu

/** The marks of footnotes and endnotes, of whatever program, with the notes that they lead to: real notes, where their marks stood. */
export const readNotes: PasteRule = ({ page }) => {
  const found = marksOf(page)
  const marks = new Set(found.map(({ mark }) => mark))
  const bodies = new Map<Element, string>()
  const parts = new Set<Element>()
  for (const { target } of found) {
    if (!bodies.has(target)) {
      const { inner, elements } = bodyOf(target, found, marks)
      bodies.set(target, inner)
      for (const element of elements) parts.add(element)
    }
  }
  for (const { mark, target } of found) {
    const note = page.createElement('span')
    note.setAttribute('data-footnote', '')
    note.innerHTML = bodies.get(target) ?? ''
    placeOf(mark).replaceWith(note)
  }
  for (const part of parts) removeWithEmpty(part)
  if (found.length > 0) dropHeads(page)
  dropWordRules(page)
  raiseLonelyMarks(page)
}

function marksOf(page: Document): FoundNote[] {
  return [...page.querySelectorAll('a[href*="#"]')].flatMap((mark) => {
    const target = targetOf(mark)
    const looksSo =
      markWords.test(wordsOf(mark)) || mark.matches('.footnote-anchor, .footnote-ref, [role="doc-noteref"], [data-footnote-ref]')
    if (!target || !looksSo || target.contains(mark) || mark.contains(target)) return []
    return isBefore(mark, target) && isNote(target) ? [{ mark, target }] : []
  })
}

function targetOf(mark: Element): Element | undefined {
  const fragment = (mark.getAttribute('href') ?? '').split('#').at(-1) ?? ''
  const name = decoded(fragment)
  if (name === '') return undefined
  const page = mark.ownerDocument
  return page.getElementById(name) ?? page.getElementsByName(name)[0]
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

const isBefore = (mark: Element, target: Element) => (mark.compareDocumentPosition(target) & 4) !== 0

/** A heading is led to by contents, not by a mark. A note leads back, is a point of a list, or begins with its mark. */
function isNote(target: Element): boolean {
  const block = target.closest(blockSelector)
  if (!block || /^H\d$/.test(block.tagName)) return false
  return (
    block.tagName === 'LI' || target.tagName === 'A' || block.querySelector('a[href*="#"]') !== null || /^[[(]?[\d*†‡]/.test(wordsOf(block))
  )
}

/** What a note says, as the inside of one line, and the elements that said it. */
function bodyOf(target: Element, found: readonly FoundNote[], marks: ReadonlySet<Element>): { inner: string; elements: Element[] } {
  const others = new Set(found.map((note) => note.target).filter((other) => other !== target))
  const elements = elementsOf(target, others, marks)
  const lines = elements.flatMap((element) => linesOf(element, target))
  return { inner: lines.join('<br>'), elements }
}

function elementsOf(target: Element, others: ReadonlySet<Element>, marks: ReadonlySet<Element>): Element[] {
  const box = target.closest(
    '.footnote, [data-component-name="FootnoteToDOM"], [style*="mso-element:footnote"], [style*="mso-element:endnote"]',
  )
  if (box && ![...others].some((other) => box.contains(other))) return [box]
  const block = target.closest(blockSelector) ?? target
  const whole =
    block.parentElement?.matches('div') && block.parentElement.firstElementChild === block && !holds(block.parentElement, others, marks)
  if (block.matches('li, dd, div, aside, section') || !whole) return block.matches('dt') ? [block, ...following(block, others)] : [block]
  // Docs puts a note of several paragraphs into a box of its own.
  return block.parentElement ? [block.parentElement] : [block]
}

function following(block: Element, others: ReadonlySet<Element>): Element[] {
  const next = block.nextElementSibling
  return next && ![...others].some((other) => next.contains(other)) ? [next] : []
}

const holds = (box: Element, others: ReadonlySet<Element>, marks: ReadonlySet<Element>) =>
  [...others, ...marks].some((element) => box.contains(element))

function linesOf(element: Element, target: Element): string[] {
  const copy = element.cloneNode(true) as Element
  const name = target.id || target.getAttribute('name')
  for (const link of copy.querySelectorAll('a')) {
    const isTarget = name !== null && (link.id === name || link.getAttribute('name') === name)
    const leadsBack = (link.getAttribute('href') ?? '').includes('#') && (markWords.test(wordsOf(link)) || backWords.test(wordsOf(link)))
    if (isTarget || leadsBack || link.matches('[role="doc-backlink"], .footnote-back, .footnote-backref')) link.remove()
  }
  removeAll(copy, '.mw-cite-backlink, .footnote-number, hr, sup:empty, button')
  for (const raised of copy.querySelectorAll('sup')) if (wordsOf(raised) === '') raised.remove()
  withoutMark(copy)
  const blocks = [...copy.querySelectorAll(blockSelector)].filter((block) => !block.querySelector(blockSelector) && wordsOf(block) !== '')
  const lines =
    blocks.length > 0 && blocks.map(wordsOf).join('') === wordsOf(copy).replaceAll(' ', '') ? blocks : blocks.length > 1 ? blocks : [copy]
  return lines.map((line) => {
    for (const block of line.querySelectorAll(blockSelector)) unwrap(block)
    return line.innerHTML.trim()
  })
}

/** “[1] ” or “1. ” at the beginning, where it was no link. */
function withoutMark(copy: Element): void {
  const first = textsOf(copy).find(({ data }) => /\S/.test(data))
  if (!first) return
  if (first.parentElement?.closest('sup') && markWords.test(first.data.trim())) first.data = ''
  else first.data = first.data.replace(/^[\s\u00a0]*(\[\w{1,4}\]|[↑^])[\s\u00a0]*/u, '').replace(/^[\s\u00a0]+/u, '')
}

/** The mark with what raises it and nothing else: no empty brackets stay behind. */
function placeOf(mark: Element): Element {
  let place = mark
  for (let outer = mark.parentElement; outer && !outer.matches(blockSelector); outer = outer.parentElement) {
    if (wordsOf(outer) === wordsOf(mark) || /^[[(].{0,3}[\])]$/.test(wordsOf(outer))) place = outer
    else break
  }
  return place
}

function removeWithEmpty(element: Element): void {
  const parent = element.parentElement
  element.remove()
  if (!parent || parent.tagName === 'BODY' || parent.querySelector('[data-footnote], img, figure, table')) return
  const left = wordsOf(parent)
  if (left === '' || (notesHead.test(left) && parent.matches('section, .footnotes, [role="doc-endnotes"]'))) removeWithEmpty(parent)
}

/** “Notes” over nothing. */
function dropHeads(page: Document): void {
  const heads = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, p, hr')].reverse()
  for (const head of heads) {
    const isLast = !textsOf(page.body).some(
      (text) => (head.compareDocumentPosition(text) & 4) !== 0 && !head.contains(text) && /\S/.test(text.data),
    )
    if (!isLast) return
    if (head.tagName === 'HR' || notesHead.test(wordsOf(head))) head.remove()
    else if (wordsOf(head) !== '') return
  }
}

/** The short line that Word draws over its notes. */
function dropWordRules(page: Document): void {
  removeAll(page, 'hr[width="33%"], hr.msocomoff, br[clear="all"]')
  for (const list of page.querySelectorAll('[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"]'))
    if (wordsOf(list) === '') list.remove()
}

/** A mark whose note was not copied leads nowhere, and must not run into the word before it. */
function raiseLonelyMarks(page: Document): void {
  for (const mark of page.querySelectorAll(
    'a.footnote-anchor, a[role="doc-noteref"], a[data-footnote-ref], a[href*="#_ftn"], a[href*="#_edn"], a[href*="#ftnt"], a[href*="#cite_note"]',
  )) {
    if (mark.closest('sup')) unwrap(mark)
    else {
      const raised = page.createElement('sup')
      raised.append(...mark.childNodes)
      mark.replaceWith(raised)
    }
  }
}
