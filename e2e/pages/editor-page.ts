import type { Locator, Page } from '@playwright/test'

/** The admin's editor of one essay. */
export class EditorPage {
  readonly title: Locator
  readonly standfirst: Locator
  readonly text: Locator
  readonly publish: Locator
  readonly status: Locator
  readonly blockMenu: Locator
  readonly conflict: Locator

  constructor(readonly page: Page) {
    this.title = page.getByRole('textbox', { name: 'Title', exact: true })
    this.standfirst = page.getByRole('textbox', { name: 'Standfirst' })
    this.text = page.getByRole('textbox', { name: 'Text of the essay' })
    this.publish = page.getByRole('button', { name: /^Publish/ })
    this.status = page.locator('.save-status').getByRole('status')
    this.blockMenu = page.locator('.block-menu')
    this.conflict = page.getByRole('dialog', { name: 'This essay was changed elsewhere' })
  }

  async open(articleId: string) {
    await this.page.goto(`/admin/articles/${articleId}`)
    await this.text.waitFor()
  }

  /** From the list of essays, as an author begins one. */
  async begin() {
    await this.page.goto('/admin/articles')
    await this.page.getByRole('button', { name: 'New essay' }).click()
    await this.text.waitFor()
  }

  get articleId(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? ''
  }

  async type(words: string) {
    await this.page.keyboard.type(words)
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Moves the caret as the browser itself does it, and waits until the editor has heard of it. */
  async move(...keys: string[]) {
    await this.press(...keys)
    await this.heardSelection()
  }

  /** The browser tells the editor of a selection a moment after it was made. */
  async heardSelection() {
    await this.page.evaluate(() => new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(heard))))
  }

  /** Asks for a block by name at the start of an empty paragraph. */
  async block(name: string) {
    await this.type(`/${name}`)
    await this.blockMenu.waitFor()
    await this.press('Enter')
    await this.blockMenu.waitFor({ state: 'hidden' })
  }

  /** What other programs put on the clipboard, pasted at the caret. */
  async paste(clipboard: { text?: string; html?: string; data?: Record<string, string> }) {
    await this.text.evaluate((element, { text, html, data = {} }) => {
      const clipboardData = new DataTransfer()
      for (const [type, content] of Object.entries(data)) clipboardData.setData(type, content)
      if (text !== undefined) clipboardData.setData('text/plain', text)
      if (html !== undefined) clipboardData.setData('text/html', html)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, clipboard)
  }

  /** Opens the dialog, publishes, and answers the address of the page. */
  async publishNow(): Promise<string> {
    await this.publish.click()
    await this.page.getByRole('button', { name: 'Publish now' }).click()
    const link = this.page.getByRole('link', { name: 'Read it as a reader' }).last()
    return (await link.getAttribute('href')) ?? ''
  }
}
