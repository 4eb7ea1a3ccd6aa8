import type { PasteRule } from './pasted-page'

/** A reading that stands above its word stands behind it, in brackets; many pages bring those themselves. */
export const writeRuby: PasteRule = ({ page }) => {
  for (const reading of page.querySelectorAll('rt')) {
    if (reading.closest('ruby')?.querySelector('rp')) continue
    reading.prepend('(')
    reading.append(')')
  }
  for (const part of page.querySelectorAll('ruby, rt, rp, rb, rtc')) part.replaceWith(...part.childNodes)
}
