import { inOneLine, raisedShortening, scriptCharacters } from '@/domain/document/paste/script-characters'
import { blockOf, styleOf, textsOf, unwrap } from './elements'
import type { PasteRule } from './pasted-page'

/** Raised and lowered characters as characters: an essay has no such marks, and without them 10⁹ is 109. */
export const writeScripts: PasteRule = ({ page }) => {
  for (const element of page.querySelectorAll('[style*="vertical-align"]')) {
    const place = styleOf(element, 'vertical-align')
    if ((place !== 'super' && place !== 'sub') || element.matches('sup, sub, td, th') || element.querySelector('sup, sub')) continue
    const script = page.createElement(place === 'super' ? 'sup' : 'sub')
    script.append(...element.childNodes)
    element.append(script)
  }
  // The innermost first: what it became is part of the outer one.
  for (const element of [...page.querySelectorAll('sup, sub')].reverse()) writeScript(element)
}

function writeScript(element: Element): void {
  const script = element.tagName === 'SUP' ? 'sup' : 'sub'
  const texts = textsOf(element).filter(({ data }) => /\S/.test(data))
  const words = texts.map(({ data }) => data).join('')
  const short = script === 'sup' ? raisedShortening(words.trim(), textBefore(element)) : undefined
  const [first, ...rest] = texts
  if (first && short !== undefined) {
    first.data = short
    for (const text of rest) text.data = ''
  } else if (texts.every(({ data }) => scriptCharacters(data, script) !== undefined)) {
    for (const text of texts) text.data = scriptCharacters(text.data, script) ?? text.data
  } else if (first) {
    first.data = inOneLine(words, script)
    for (const text of rest) text.data = ''
  }
  unwrap(element)
}

function textBefore(element: Element): string {
  const block = blockOf(element)
  if (!block) return ''
  const texts = textsOf(block).filter((text) => element.compareDocumentPosition(text) === 2)
  return texts
    .map(({ data }) => data)
    .join('')
    .slice(-4)
}
