import type { Locator, Page } from '@playwright/test'

/** The page of one visitor's own comment form. */
export class RespondPage {
  readonly title: Locator
  readonly answered: Locator
  readonly text: Locator
  readonly name: Locator
  readonly post: Locator

  constructor(readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 })
    this.answered = page.getByRole('main').getByRole('article')
    this.text = page.getByRole('textbox', { name: /comment|reply/i })
    this.name = page.getByRole('textbox', { name: /^Name/ })
    this.post = page.getByRole('button', { name: /^Post/ })
  }

  open(slug: string, commentId?: string) {
    return this.page.goto(`/p/${slug}/respond${commentId ? `?to=${commentId}` : ''}`)
  }
}
