import type { Locator, Page } from '@playwright/test'

/** The desk's editor of one essay. */
export class EditorPage {
  readonly title: Locator
  readonly standfirst: Locator
  readonly text: Locator
  readonly publish: Locator
  readonly status: Locator

  constructor(readonly page: Page) {
    this.title = page.getByRole('textbox', { name: 'Title' })
    this.standfirst = page.getByRole('textbox', { name: 'Standfirst' })
    this.text = page.locator('[contenteditable=true]').first()
    this.publish = page.getByRole('button', { name: 'Publish' })
    this.status = page.getByRole('status')
  }

  open(articleId: string) {
    return this.page.goto(`/admin/articles/${articleId}`)
  }
}
