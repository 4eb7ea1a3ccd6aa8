import type { Locator } from '@playwright/test'

/** Selects from the first of these words to the last, as a reader’s pointer would. */
export async function selectWords(within: Locator, first: string, last: string): Promise<void> {
  await within.evaluate(
    (element, [from = '', to = '']) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const data = node.nodeValue ?? ''
        if (data.includes(from)) range.setStart(node, data.indexOf(from))
        if (data.includes(to)) range.setEnd(node, data.indexOf(to) + to.length)
      }
      const selection = getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
    },
    [first, last],
  )
}
