/** Word sends a list as paragraphs that say so in their style, with the bullet written out. Makes lists of them. */
export function liftWordLists(page: Document): void {
  let list: HTMLElement | undefined
  let previous: Element | undefined
  for (const paragraph of page.querySelectorAll<HTMLElement>('p')) {
    const style = paragraph.getAttribute('style') ?? ''
    if (!/mso-list:\s*l\d/i.test(style)) {
      list = undefined
      continue
    }
    const { text, marker } = takeMarker(paragraph)
    const tag = /^\(?[\da-z]{1,3}[.)]/i.test(marker) ? 'ol' : 'ul'
    const continues = list?.tagName.toLowerCase() === tag && previous?.nextElementSibling === paragraph
    if (!list || !continues) {
      list = page.createElement(tag)
      paragraph.before(list)
    }
    const item = page.createElement('li')
    item.append(...text)
    list.append(item)
    paragraph.remove()
    previous = list
  }
}

function takeMarker(paragraph: HTMLElement): { text: ChildNode[]; marker: string } {
  const written = paragraph.querySelector('[style*="mso-list"]')
  const marker = written?.textContent?.trim() ?? ''
  written?.remove()
  // Between Word's conditional comments stands nothing else.
  for (const node of [...paragraph.childNodes]) if (node.nodeType === node.COMMENT_NODE) node.remove()
  return { text: [...paragraph.childNodes], marker }
}
