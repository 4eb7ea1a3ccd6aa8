import { blockOf, blockSelector, removeAll, styleOf, wordsOf } from './elements'
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
    (/^0(px|pt|em)?$/.test(styleOf(element, 'font-size')) && !element.querySelector('[style*="font-size"]'))
  )
}

/**
 * Decoration within a line, and the copy of a text for the eye beside the one for the ear. Words that stand nowhere else are seen, whatever
 * the page tells those who listen; so are emoji, and a whole page behind a dialog.
 */
function saysItTwice(element: Element): boolean {
  const words = wordsOf(element)
  if (words === '') return !element.querySelector('img, figure, br')
  if (element.matches(blockSelector) || element.querySelector(blockSelector)) return false
  if (!/[\p{L}\p{N}]/u.test(words)) return !/\p{Emoji_Presentation}/u.test(words)
  const around = wordsOf(blockOf(element)).split(words)
  return around.length > 2
}
