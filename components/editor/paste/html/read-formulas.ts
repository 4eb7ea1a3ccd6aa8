import { mathInOneLine } from './math-in-one-line'
import type { PasteRule } from './pasted-page'

const boxes = '.katex, mjx-container, .MathJax_Display, .MathJax, .MathJax_SVG, .mwe-math-element, math'
const asides = '.MathJax_Preview, script[type^="math/"], .MJX_Assistive_MathML:not(.MathJax *, .MathJax_SVG *)'

/** A formula arrives two and three times: for the eye, for the ear, and as it was typed. It is said once, in one line. */
export const readFormulas: PasteRule = ({ page }) => {
  for (const box of page.querySelectorAll(boxes)) if (page.contains(box)) box.replaceWith(said(box))
  for (const aside of page.querySelectorAll(asides)) aside.remove()
  for (const image of page.querySelectorAll('img')) {
    const source = `${image.className} ${image.getAttribute('src') ?? ''}`
    const typed = image.getAttribute('alt') ?? ''
    if (typed && /math-fallback|\/math\/render\/|latex\.(codecogs|php)|wp-latex|class="?latex/i.test(source))
      image.replaceWith(code(page, typed))
  }
}

function said(box: Element): Node {
  const page = box.ownerDocument
  const math = box.matches('math') ? box : box.querySelector('math')
  const typed =
    box.querySelector('annotation[encoding*="tex"], annotation[encoding*="TeX"]')?.textContent ?? math?.getAttribute('alttext') ?? ''
  const line = math ? mathInOneLine(math) : undefined
  if (line) return page.createTextNode(line)
  if (typed) return code(page, typed)
  const shown = box.querySelector('.katex-html') ?? box
  return page.createTextNode((shown.textContent ?? '').replace(/\u200b/g, ''))
}

function code(page: Document, typed: string): Element {
  const made = page.createElement('code')
  made.textContent = typed
    .replace(/^\{\\(?:display|text)style\s*([\s\S]*)\}$/, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  return made
}
