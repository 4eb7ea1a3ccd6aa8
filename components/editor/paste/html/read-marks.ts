import { blockSelector, styleOf, textsOf, unwrap } from './elements'
import type { PasteRule } from './pasted-page'

interface Look {
  bold: boolean
  italic: boolean
}

const marking = 'b, strong, i, em, cite, var, dfn, u, s, strike, del, ins, font, big, small'

/**
 * Emphasis is what stands out from its own block. Browsers write the computed style of everything onto the clipboard, so a heading is bold
 * and a quotation slanted throughout: that is how their page is set and no emphasis.
 */
export const readMarks: PasteRule = ({ page }) => {
  const texts = textsOf(page.body).filter((text) => /\S/.test(text.data) && !text.parentElement?.closest('pre, [data-code]'))
  const made = texts.map((text) => [text, marksOf(text)] as const)
  for (const element of page.querySelectorAll(marking)) if (!element.closest('pre')) unwrap(element)
  for (const [text, marks] of made) {
    let outer: ChildNode = text
    for (const mark of marks) {
      const element = page.createElement(mark)
      outer.replaceWith(element)
      element.append(outer)
      outer = element
    }
  }
  for (const element of page.querySelectorAll('[style]')) withoutMarkStyles(element)
}

function marksOf(text: Text): string[] {
  const block = text.parentElement?.closest(blockSelector) ?? null
  const own = lookOf(text.parentElement, block)
  const base = baseOf(block)
  return [
    ...(own.bold && !base.bold ? ['strong'] : []),
    ...(own.italic !== base.italic ? ['em'] : []),
    ...(isStruck(text.parentElement, block) ? ['s'] : []),
  ]
}

/** How a text looks, by whatever nearest to it says so, within its block and above it. */
function lookOf(element: Element | null, block: Element | null): Look {
  return { bold: isBold(element, block), italic: isItalic(element, block) }
}

function baseOf(block: Element | null): Look {
  if (!block) return { bold: false, italic: false }
  const isHead = /^(H\d|TH)$/.test(block.tagName)
  // A heading that is wholly bold says nothing by it; one word of it may.
  const bold = isHead
    ? textsOf(block)
        .filter(({ data }) => /\S/.test(data))
        .every((text) => isBold(text.parentElement, block))
    : isBold(block, null)
  return { bold, italic: isItalic(block, null) }
}

function isBold(from: Element | null, block: Element | null): boolean {
  for (let element = from; element; element = element.parentElement) {
    const weight = styleOf(element, 'font-weight')
    if (weight !== '' && weight !== 'inherit') return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
    if (element.matches('b, strong')) return true
    if (element.matches('th, h1, h2, h3, h4, h5, h6') && element === block) return element.tagName === 'TH'
  }
  return false
}

function isItalic(from: Element | null, _block: Element | null): boolean {
  for (let element = from; element; element = element.parentElement) {
    const style = styleOf(element, 'font-style')
    if (style !== '' && style !== 'inherit') return style.startsWith('italic') || style.startsWith('oblique')
    if (element.matches('i, em, cite, var, dfn')) return true
  }
  return false
}

/** Struck lines run through what stands inside, whatever its own style says. */
function isStruck(from: Element | null, block: Element | null): boolean {
  for (let element = from; element && element !== block; element = element.parentElement) {
    if (
      element.matches('s, strike, del') ||
      /line-through/.test(`${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`)
    )
      return true
  }
  return false
}

function withoutMarkStyles(element: Element): void {
  const left = (element.getAttribute('style') ?? '')
    .split(';')
    .filter((part) => !/^\s*(font-weight|font-style|text-decoration[\w-]*|font|vertical-align)\s*:/i.test(part))
  element.setAttribute('style', left.join(';'))
}
