/** What stands on lines of its own. Everything else is within a line. */
export const blockSelector =
  'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre, table, caption, thead, tbody, tfoot, tr, td, th, section, article, main, aside, header, footer, nav, figure, figcaption, details, summary, hr, address, center, fieldset, form, body'

/** What holds blocks and says nothing itself. */
export const boxSelector = 'div, section, article, main, header, footer, nav, center, form, fieldset, details, body'

/** One property of an element's own style, as written: browsers forget those that they do not know, like Word's. */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('style') ?? ''
  const declared = [...style.matchAll(new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'gi'))]
  return declared.at(-1)?.[1]?.trim().toLowerCase() ?? ''
}

export function wordsOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/[\s\u00a0\u200b]+/gu, ' ').trim()
}

/** True of an element that neither says nor shows anything. */
export function isBlank(element: Element): boolean {
  return wordsOf(element) === '' && !element.querySelector('[data-footnote], img, figure, hr, table')
}

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** The same content under another name, without its attributes. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

export function renameAll(page: Document, selector: string, name: string): void {
  for (const element of page.querySelectorAll(selector)) rename(element, name)
}

export function removeAll(page: ParentNode, selector: string): void {
  for (const element of page.querySelectorAll(selector)) element.remove()
}

/** The texts within a node, in reading order. */
export function textsOf(node: Node): Text[] {
  const page = node.ownerDocument ?? (node as Document)
  const walker = page.createTreeWalker(node, 4)
  const texts: Text[] = []
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text)
  return texts
}

/** The block in which a node stands. */
export function blockOf(node: Node): Element | null {
  return node.parentElement?.closest(blockSelector) ?? null
}

/** The next element, with no words between. */
export function nextOf(element: Element): Element | null {
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 1) return node as Element
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return null
  }
  return null
}
