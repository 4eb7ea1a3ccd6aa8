import type { Locator, Page } from '@playwright/test'

/** The front page. */
export class HomePage {
  readonly lead: Locator
  readonly essays: Locator
  readonly empty: Locator

  constructor(readonly page: Page) {
    this.lead = page.locator('.lead')
    this.essays = page.getByRole('main').getByRole('article')
    this.empty = page.getByText('Nothing has been published yet')
  }

  open(pageNumber?: number) {
    return this.page.goto(pageNumber ? `/?page=${pageNumber}` : '/')
  }

  essay(title: string): Locator {
    return this.essays.filter({ has: this.page.getByRole('heading', { name: title, exact: true }) })
  }

  follow(title: string) {
    return this.page.getByRole('main').getByRole('link', { name: title, exact: true }).click()
  }
}
