import { boxSelector, rename, renameAll, styleOf, textsOf, wordsOf } from './elements'
import type { PastedPage, PasteRule } from './pasted-page'

/** A page's title is the essay's, where the essay has none. Whatever else is a heading is one of the essay's two levels. */
export const readTitle: PasteRule = (pasted) => {
  const { page, wantsTitle } = pasted
  const first = firstBlock(page.body)
  const isNamed = first?.matches('.MsoTitle, .MsoTitleCxSpFirst, .post-title') || (first?.tagName === 'P' && isGoogleTitle(first))
  if (first && isNamed && first.tagName !== 'H1') rename(first, 'h1')
  for (const title of page.querySelectorAll('.MsoTitle, .MsoTitleCxSpFirst')) rename(title, 'h1')
  const heads = [...page.querySelectorAll('h1')].filter((head) => wordsOf(head) !== '')
  const [head] = heads
  // Where there are several that say no more of themselves, each begins a part.
  if (wantsTitle && head && (isNamed || heads.length === 1) && head === firstBlock(page.body)) {
    pasted.title = wordsOf(head).slice(0, 200)
    head.remove()
    takeStandfirst(pasted)
  } else renameAll(page, '.subtitle', 'p')
  lowerHeads(page)
}

/** The line below a title that says of itself what it is. */
function takeStandfirst(pasted: PastedPage): void {
  const line = firstBlock(pasted.page.body)
  if (!line?.matches('.standfirst, .subtitle, .MsoSubtitle')) return
  if (!pasted.wantsStandfirst) return void rename(line, 'p')
  pasted.standfirst = wordsOf(line).slice(0, 500)
  line.remove()
}

/** The page's first level and the ones below it. */
function lowerHeads(page: Document): void {
  const hasFirst = [...page.querySelectorAll('h1')].some((head) => wordsOf(head) !== '')
  for (const head of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const isTop = head.tagName === 'H1' || (head.tagName === 'H2' && !hasFirst)
    const renamed = rename(head, isTop ? 'h2' : 'h3')
    if (wordsOf(renamed) === '') renamed.remove()
  }
}

function firstBlock(element: Element): Element | undefined {
  for (const child of element.children) {
    if (wordsOf(child) === '' && !child.querySelector('img')) continue
    return child.matches(boxSelector) || child.tagName === 'B' ? firstBlock(child) : child
  }
}

/** Docs says “Title” by a size alone. */
function isGoogleTitle(block: Element): boolean {
  const texts = textsOf(block).filter(({ data }) => /\S/.test(data))
  const isFromDocs = block.closest('[data-google-docs]') !== null || block.getAttribute('dir') !== null
  return (
    isFromDocs &&
    texts.length > 0 &&
    texts.every((text) => {
      const size = /^([\d.]+)pt$/.exec(text.parentElement ? styleOf(text.parentElement, 'font-size') : '')?.[1]
      return Number(size) >= 22
    })
  )
}
