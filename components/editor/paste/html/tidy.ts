import { blockOf, blockSelector, boxSelector, isBlank, rename, renameAll, styleOf, textsOf, unwrap, wordsOf } from './elements'
import { outsideTables } from './keep-tables'
import type { PasteRule } from './pasted-page'

const ownSigns = [
  'data-pm-slice',
  'data-essay-of',
  'data-media-id',
  'data-upload-id',
  'data-picture',
  'data-url',
  'data-width',
  'data-essay-table',
]

/** What Word and the browsers add, before anything is read. */
export const tidyBefore: PasteRule = ({ page }) => {
  for (const element of page.querySelectorAll('*')) {
    // Signs of our own, which only we may set.
    for (const name of ownSigns) element.removeAttribute(name)
    for (const { name } of [...element.attributes]) if (name.startsWith('on')) element.removeAttribute(name)
  }
  for (const element of page.querySelectorAll('*')) if (element.tagName.includes(':')) unwrap(element)
  for (const break_ of page.querySelectorAll('br.Apple-interchange-newline')) break_.remove()
  // Where a newspaper may break its words is not how they are written.
  for (const text of textsOf(page.body)) if (/[\u00ad\ufeff]/.test(text.data)) text.data = text.data.replace(/[\u00ad\ufeff]/g, '')
  for (const blank of page.querySelectorAll('.Apple-converted-space')) blank.replaceWith(' ')
  // A numbered heading is a heading, with its number.
  for (const number of page.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) [style*="mso-list:Ignore"]'))
    number.replaceWith(`${wordsOf(number)} `)
  for (const spaces of page.querySelectorAll('[style*="mso-tab-count"]')) spaces.textContent = ' '
}

/** What is left over: blocks that an essay does not have are boxes or lines, and blank ones go. */
export const tidyAfter: PasteRule = ({ page }) => {
  renameAll(page, outsideTables('table, thead, tbody, tfoot, tr'), 'div')
  for (const cell of page.querySelectorAll(outsideTables('td, th, caption, dt, dd, summary, address')))
    rename(cell, cell.querySelector('p, ul, ol, blockquote, figure') ? 'div' : 'p')
  for (const break_ of page.querySelectorAll('br')) if (isBetweenBlocks(break_)) break_.remove()
  for (const empty of page.querySelectorAll('p, blockquote')) if (isBlank(empty)) empty.remove()
  for (const line of page.querySelectorAll('p, h2, h3, li, td, th, figcaption')) trimLine(line)
  dropOuterRules(page)
  for (const element of page.querySelectorAll('[style], [class]')) {
    element.removeAttribute('style')
    if (!element.matches('.pull, code')) element.removeAttribute('class')
  }
}

function isBetweenBlocks(break_: Element): boolean {
  const isBlock = (element: Element | null) => element?.matches(blockSelector) ?? false
  const parent = break_.parentElement
  return (
    parent?.matches(boxSelector) === true &&
    (isBlock(break_.previousElementSibling) || isBlock(break_.nextElementSibling)) &&
    !touchesText(break_)
  )
}

function touchesText(break_: Element): boolean {
  const says = (node: ChildNode | null) => node?.nodeType === 3 && /\S/.test(node.nodeValue ?? '')
  return says(break_.previousSibling) || says(break_.nextSibling)
}

/** Programs end their lines with a blank, a hard one too. */
function trimLine(line: Element): void {
  const texts = textsOf(line).filter((text) => text.data !== '')
  const isOwn = (text: Text | undefined): text is Text =>
    text !== undefined && blockOf(text) === line && !text.parentElement?.closest('code')
  const [first] = texts
  const last = texts.at(-1)
  if (isOwn(last)) last.data = last.data.replace(/[\s\u00a0]+$/u, '')
  if (isOwn(first)) first.data = first.data.replace(/^[\s\u00a0]+/u, '')
}

/** A rule at the beginning or the end divides nothing from nothing. */
function dropOuterRules(page: Document): void {
  const blocks = [...page.querySelectorAll('p, h2, h3, li, pre, td, th, hr, figure, aside')]
  while (blocks.length > 1 && blocks[0]?.tagName === 'HR') blocks.shift()?.remove()
  while (blocks.length > 1 && blocks.at(-1)?.tagName === 'HR') blocks.pop()?.remove()
  for (const rule of page.querySelectorAll('hr')) if (styleOf(rule, 'display') === 'none') rule.remove()
}
