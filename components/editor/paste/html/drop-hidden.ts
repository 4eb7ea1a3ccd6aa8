import { blockSelector, removeAll, styleOf, wordsOf } from './elements'
import type { PasteRule } from './pasted-page'

/** What the source does not show is no text of it. */
export const dropHidden: PasteRule = ({ page }) => {
  for (const element of page.querySelectorAll('[style]')) if (isHidden(element)) element.remove()
  removeAll(page, '[hidden], template, noscript, dialog:not([open])')
  for (const element of page.querySelectorAll('[aria-hidden="true"]')) if (saysItTwice(element)) element.remove()
}

function isHidden(element: Element): boolean {
  return (
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all' ||
    /^0(px|pt|em)?$/.test(styleOf(element, 'font-size'))
  )
}

/** Decoration within a line, and the copy of a text for the eye beside the one for the ear. A whole page behind a dialog is neither. */
function saysItTwice(element: Element): boolean {
  if (wordsOf(element) === '') return !element.querySelector('img, figure')
  if (element.matches(blockSelector) || element.querySelector(blockSelector)) return false
  const parent = element.parentElement
  return parent !== null && wordsOf(parent) !== wordsOf(element)
}
