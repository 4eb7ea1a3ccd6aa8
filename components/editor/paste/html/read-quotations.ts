import { removeAll, rename, renameAll, unwrap } from './elements'
import type { PasteRule } from './pasted-page'

const pulled =
  '.pullquote, .wp-block-pullquote, .kg-blockquote-alt, .graf--pullquote, .pull-quote, [role="doc-pullquote"], .MsoIntenseQuote, .MsoIntenseQuoteCxSpFirst'

/** Sentences lifted out of a text, and quotations that say so by their style alone. */
export const readQuotations: PasteRule = ({ page }) => {
  for (const quote of page.querySelectorAll(pulled)) if (page.contains(quote)) makePull(quote)
  for (const paragraph of page.querySelectorAll('.MsoQuote, .MsoQuoteCxSpFirst, .MsoQuoteCxSpMiddle, .MsoQuoteCxSpLast')) {
    const quote = page.createElement('blockquote')
    paragraph.before(quote)
    quote.append(paragraph)
    const before = quote.previousElementSibling
    if (before?.tagName === 'BLOCKQUOTE' && before.hasAttribute('data-joined')) {
      before.append(paragraph)
      quote.remove()
    } else quote.setAttribute('data-joined', '')
  }
}

function makePull(quote: Element): void {
  for (const source of quote.querySelectorAll('cite')) source.prepend(' ')
  const inner = [...quote.querySelectorAll('p, div, blockquote, h2, h3')]
  for (const block of inner) if (block.nextSibling?.textContent?.trim()) block.append(' ')
  for (const block of inner) unwrap(block)
  removeAll(quote, 'br:last-child')
  const pull = rename(quote, 'aside')
  pull.className = 'pull'
  const line = pull.ownerDocument.createElement('p')
  line.append(...pull.childNodes)
  pull.append(line)
  renameAll(pull.ownerDocument, 'aside.pull aside.pull', 'span')
}
