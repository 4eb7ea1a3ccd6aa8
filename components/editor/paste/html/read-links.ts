import { pastedAddress } from '@/domain/document/paste/pasted-address'
import { unwrap, wordsOf } from './elements'
import type { PasteRule } from './pasted-page'

/** Links lead where they led, without the middleman. One that leads to a place on the page it came from leads nowhere here. */
export const readLinks: PasteRule = ({ page, origin }) => {
  for (const link of page.querySelectorAll('a')) {
    const href = link.hasAttribute('href') ? pastedAddress(link.getAttribute('href') ?? '', origin) : undefined
    if (href === undefined || wordsOf(link) === '') unwrap(link)
    else {
      for (const { name } of [...link.attributes]) link.removeAttribute(name)
      link.setAttribute('href', href)
    }
  }
}
