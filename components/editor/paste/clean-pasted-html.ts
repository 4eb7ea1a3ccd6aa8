import { addressOfFrame } from '../embeds/insert-embed'
import { keepTables, outsideTables } from './keep-tables'
import { liftWordLists } from './lift-word-lists'

const dropped =
  'script, style, meta, link, title, iframe, object, embed, form, input, button, select, textarea, svg, img, picture, video, audio, xml'

/**
 * Makes of a page of Word, Google Docs or the web what an essay can hold. The nodes' own rules keep the rest out; this
 * is for what they would misread: headings of other levels, bold that is not bold, lists made of paragraphs.
 */
export function cleanPastedHtml(html: string): string {
  // Our own copy and paste needs no cleaning, and must not lose its figures.
  if (html.includes('data-pm-slice')) return html
  const page = new DOMParser().parseFromString(html, 'text/html')
  liftWordLists(page)
  keepKnownFrames(page)
  for (const element of page.querySelectorAll(dropped)) element.remove()
  for (const element of page.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (name.startsWith('on')) element.removeAttribute(name)
    if (element.tagName.includes(':')) element.replaceWith(...element.childNodes)
  }
  unwrapGoogleDocs(page)
  keepTables(page)
  for (const part of page.querySelectorAll(outsideTables('colgroup, col'))) part.remove()
  renameAll(page, outsideTables('table, thead, tbody, tfoot, tr'), 'div')
  renameAll(page, 'h1', 'h2')
  renameAll(page, 'h4, h5, h6', 'h3')
  for (const cell of page.querySelectorAll(outsideTables('td, th, caption, dt, dd')))
    rename(cell, cell.querySelector('p, ul, ol, blockquote') ? 'div' : 'p')
  for (const break_ of page.querySelectorAll('br.Apple-interchange-newline')) break_.remove()
  for (const empty of page.querySelectorAll('p')) {
    if (isBlank(empty)) empty.remove()
  }
  return page.body.innerHTML
}

/** A player of a provider that we know is its embed; every other frame is dropped. */
function keepKnownFrames(page: Document): void {
  for (const frame of page.querySelectorAll('iframe')) {
    const url = addressOfFrame(frame)
    if (!url) continue
    const figure = page.createElement('figure')
    figure.setAttribute('data-url', url)
    frame.replaceWith(figure)
  }
}

/** Google Docs wraps everything in a bold element that says it is not bold. */
function unwrapGoogleDocs(page: Document): void {
  for (const wrapper of page.querySelectorAll('b[id^="docs-internal-guid"]')) wrapper.replaceWith(...wrapper.childNodes)
  // Each item of its lists holds a paragraph element that says role="presentation"; harmless, but its breaks between blocks are not.
  for (const break_ of page.querySelectorAll('body > br')) break_.remove()
}

function isBlank(element: Element): boolean {
  return !element.querySelector('[data-footnote]') && !/\S/.test((element.textContent ?? '').replaceAll(' ', ' '))
}

function renameAll(page: Document, selector: string, name: string): void {
  for (const element of page.querySelectorAll(selector)) rename(element, name)
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}
