import type { Locator, Page } from '@playwright/test'

/** The comments under an essay and the form that comes before them, or one thread and the form that comes after it. */
export class Thread {
  readonly region: Locator
  readonly form: Locator
  readonly text: Locator
  readonly name: Locator
  readonly email: Locator
  readonly post: Locator
  readonly comments: Locator

  constructor(readonly page: Page) {
    this.region = page.getByRole('region', { name: /^(Comments|Thread)/ })
    this.form = this.region.locator('form[data-enhance="comment"]').first()
    this.text = this.form.getByRole('textbox', { name: /comment|^your reply/i })
    this.name = this.form.getByRole('textbox', { name: /^Name/ })
    this.email = this.form.getByRole('textbox', { name: /^E-mail/ })
    this.post = this.form.getByRole('button', { name: /^Post (comment|reply)$/ })
    this.comments = this.region.getByRole('article')
  }

  comment(text: string): Locator {
    return this.comments.filter({ hasText: text })
  }

  async write({ text, name, email }: { text: string; name?: string; email?: string }) {
    await this.text.fill(text)
    if (name !== undefined) await this.name.fill(name)
    if (email !== undefined) await this.email.fill(email)
    await this.post.click()
  }
}
