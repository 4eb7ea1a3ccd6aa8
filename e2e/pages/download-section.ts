import type { Download, Locator, Page } from '@playwright/test'

/** What stands under an essay to take it along: copies, citations, links to copy. */
export class DownloadSection {
  readonly region: Locator
  readonly cite: Locator
  readonly citations: Locator
  readonly copyLink: Locator
  readonly copyPassage: Locator
  readonly rights: Locator

  constructor(readonly page: Page) {
    this.region = page.getByRole('region', { name: 'Keep a copy' })
    this.cite = this.region.getByText('Cite', { exact: true })
    this.citations = this.region.locator('.citations')
    this.copyLink = this.region.getByRole('button', { name: 'Copy link', exact: true })
    this.copyPassage = this.region.getByRole('button', { name: 'Copy link to this passage' })
    this.rights = this.region.locator('.rights')
  }

  copy(format: string): Locator {
    return this.region.getByRole('link', { name: format, exact: true })
  }

  async download(format: string): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.copy(format).click()])
    return download
  }

  /** Three presses choose a whole block, and in this browser the line end after it. */
  async pressThrice(block: Locator): Promise<void> {
    // The button of the last passage may lie over this one.
    await this.page.evaluate(() => getSelection()?.removeAllRanges())
    await block.click({ clickCount: 3 })
  }

  /** Selects from the first of these words to the last, as a reader’s pointer would. */
  async select(within: Locator, first: string, last: string): Promise<void> {
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
}
