import type { Locator, Page } from '@playwright/test'

/** The question and its answer. */
export class SearchPage {
  readonly field: Locator
  readonly button: Locator
  readonly verdict: Locator
  readonly found: Locator
  readonly marks: Locator

  constructor(readonly page: Page) {
    this.field = page.getByRole('searchbox')
    this.button = page.getByRole('button', { name: 'Search' })
    this.verdict = page.getByRole('main').getByRole('status')
    this.found = page.locator('.found > li')
    this.marks = page.locator('mark')
  }

  open(text = '', page = 1) {
    const query = new URLSearchParams({ ...(text ? { q: text } : {}), ...(page > 1 ? { page: String(page) } : {}) })
    return this.page.goto(`/search?${query}`)
  }

  titles() {
    return this.found.getByRole('heading')
  }
}
