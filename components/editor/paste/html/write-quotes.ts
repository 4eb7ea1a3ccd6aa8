import type { PasteRule } from './pasted-page'

const english = ['“', '”', '‘', '’'] as const
const marks: Record<string, readonly [string, string, string, string]> = {
  ar: ['«', '»', '“', '”'],
  de: ['„', '“', '‚', '‘'],
  en: english,
  es: ['«', '»', '“', '”'],
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
  he: ['”', '”', '’', '’'],
  hy: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  ru: ['«', '»', '„', '“'],
}

/** The quotation marks of <q> are drawn by the browser and are in no text. */
export const writeQuotes: PasteRule = ({ page }) => {
  for (const quote of page.querySelectorAll('q')) {
    const language = (quote.closest('[lang]')?.getAttribute('lang') ?? 'en').slice(0, 2).toLowerCase()
    const [open, close, innerOpen, innerClose] = marks[language] ?? english
    const isInner = depthOf(quote) % 2 === 1
    quote.prepend(isInner ? innerOpen : open)
    quote.append(isInner ? innerClose : close)
  }
  for (const quote of page.querySelectorAll('q')) quote.replaceWith(...quote.childNodes)
}

function depthOf(quote: Element): number {
  let depth = 0
  for (let outer = quote.parentElement?.closest('q'); outer; outer = outer.parentElement?.closest('q')) depth++
  return depth
}
