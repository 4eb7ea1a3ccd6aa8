import { blockSelector, rename, styleOf, unwrap, wordsOf } from './elements'
import type { PasteRule } from './pasted-page'

const types: Record<string, string> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}

/** A list holds points, and a point paragraphs and lists. What else stands in one stays in it, as what a point can hold. */
export const mendLists: PasteRule = ({ page }) => {
  for (const list of page.querySelectorAll('ul, ol, menu, dir')) mendList(list)
  for (const box of page.querySelectorAll('input')) box.replaceWith(box.hasAttribute('checked') ? '☑ ' : '☐ ')
  for (const item of page.querySelectorAll('li[role="checkbox"]'))
    (item.querySelector('p') ?? item).prepend(item.getAttribute('aria-checked') === 'true' ? '☑ ' : '☐ ')
  for (const item of page.querySelectorAll('li')) mendItem(item)
  for (const item of [...page.querySelectorAll('li')].reverse()) liftListFirst(item)
  for (const list of page.querySelectorAll('ul, ol')) if (list.children.length === 0) list.remove()
}

function mendList(list: Element): void {
  const page = list.ownerDocument
  const counted = countedAs(list)
  // As editors put them: a list beside its point, not in it.
  for (const child of [...list.childNodes]) {
    if (child.nodeType === 1 && (child as Element).tagName === 'LI') continue
    if (child.nodeType !== 1 && !/\S/.test(child.nodeValue ?? '')) {
      child.remove()
      continue
    }
    const before = (child as ChildNode & { previousElementSibling?: Element | null }).previousElementSibling
    if (child.nodeType === 8) child.remove()
    else if (before?.tagName === 'LI') before.append(child)
    else {
      const item = page.createElement('li')
      child.before(item)
      item.append(child)
    }
  }
  if (list.tagName === 'OL') {
    if (counted) list.setAttribute('type', counted)
    else list.removeAttribute('type')
    if (list.hasAttribute('reversed')) countDown(list)
  } else if (!/^[UO]L$/.test(list.tagName)) rename(list, 'ul')
}

function countedAs(list: Element): string | undefined {
  const item = list.querySelector(':scope > li')
  const style = [styleOf(list, 'list-style-type'), styleOf(list, 'list-style'), item ? styleOf(item, 'list-style-type') : ''].join(' ')
  const named = Object.keys(types).find((name) => style.includes(name))
  const type = named ? types[named] : (list.getAttribute('type') ?? '')
  return type && /^[aAiI]$/.test(type) ? type : undefined
}

/** A list that counts down says each of its numbers. */
function countDown(list: Element): void {
  const items = [...list.querySelectorAll(':scope > li')]
  const start = Number(list.getAttribute('start') ?? items.length)
  for (const [at, item] of items.entries()) if (!item.hasAttribute('value')) item.setAttribute('value', String(start - at))
  list.setAttribute('start', String(start))
  list.removeAttribute('reversed')
}

function mendItem(item: Element): void {
  for (const head of item.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const line = rename(head, 'p')
    const strong = line.ownerDocument.createElement('strong')
    strong.append(...line.childNodes)
    line.append(strong)
  }
  for (const pre of item.querySelectorAll('pre')) codeLine(pre)
  for (const part of item.querySelectorAll('blockquote, aside, dl, figure:not([data-picture], [data-media-id]), section, article, div'))
    if (item.contains(part)) unwrapBlock(part)
  for (const part of item.querySelectorAll('dt, dd')) rename(part, 'p')
  for (const rule of item.querySelectorAll('hr')) rule.remove()
}

/** Code in a point: its lines, with breaks between and their blanks kept. */
function codeLine(pre: Element): void {
  const page = pre.ownerDocument
  const line = page.createElement('p')
  for (const [at, text] of (pre.textContent ?? '')
    .replace(/^\n+|\s+$/g, '')
    .split('\n')
    .entries()) {
    if (at > 0) line.append(page.createElement('br'))
    const code = page.createElement('code')
    code.textContent = text.replace(/^ +|\t/g, (blanks) => '\u00a0'.repeat(blanks === '\t' ? 4 : blanks.length))
    if (text !== '') line.append(code)
  }
  pre.replaceWith(line)
}

function unwrapBlock(part: Element): void {
  if (part.querySelector(blockSelector)) unwrap(part)
  else rename(part, 'p')
}

/** A point that begins with a list says nothing itself: its points belong to the point before it, or stand in its place. */
function liftListFirst(item: Element): void {
  const first = firstThing(item)
  if (!first || !/^[UO]L$/.test(first.tagName)) return
  const before = item.previousElementSibling
  const outer = item.parentElement
  if (before?.tagName === 'LI') {
    before.append(...item.childNodes)
    item.remove()
  } else if (outer && wordsOf(item) === wordsOf(first)) {
    const isSame = outer.tagName === first.tagName
    if (isSame || outer.children.length > 1) item.replaceWith(...first.childNodes)
    else {
      outer.before(first)
      outer.remove()
    }
  } else {
    // What it says itself comes after, as it did.
    item.before(...first.childNodes)
    first.remove()
  }
}

function firstThing(item: Element): Element | undefined {
  for (const node of [...item.childNodes]) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return undefined
    if (node.nodeType !== 1) continue
    const element = node as Element
    if (/^[UO]L$/.test(element.tagName)) return element
    if (wordsOf(element) !== '' || element.matches('[data-footnote], figure, img')) return undefined
    if (element.tagName !== 'BR') element.remove()
  }
}
