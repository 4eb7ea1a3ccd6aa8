import type { Download, Locator, Page } from '@playwright/test'
import { selectWords } from './select-words'

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
    // Beside what is selected, wherever that is.
    this.copyPassage = page.getByRole('button', { name: 'Copy link to this passage' })
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
  select(within: Locator, first: string, last: string): Promise<void> {
    return selectWords(within, first, last)
  }
}
