import type { Locator, Page } from '@playwright/test'

/** What is said of passages: the form, what stands beside a selection, the counts. */
export class Passages {
  readonly text: Locator
  readonly form: Locator
  readonly quote: Locator
  /** The passage as the form shows it, where it was chosen in the essay. */
  readonly chosen: Locator
  readonly asComment: Locator
  readonly asNote: Locator
  readonly suggestion: Locator
  readonly credit: Locator
  readonly words: Locator
  readonly name: Locator
  readonly send: Locator
  /** Signing in, with all that is in the form. */
  readonly signIn: Locator
  /** Beside what is selected. */
  readonly acts: Locator
  readonly reply: Locator
  readonly toAuthor: Locator
  readonly panel: Locator
  readonly marks: Locator
  readonly hideCounts: Locator
  readonly showCounts: Locator
  /** The quotations over comments. */
  readonly quoted: Locator

  constructor(readonly page: Page) {
    this.text = page.locator('#text')
    this.form = page.locator('form[data-enhance="passage"]')
    this.quote = this.form.getByRole('textbox', { name: 'The passage' })
    this.chosen = this.form.locator('.chosen')
    this.asComment = this.form.getByRole('radio', { name: /^Everybody/ })
    this.asNote = this.form.getByRole('radio', { name: /^The author alone/ })
    this.suggestion = this.form.getByRole('textbox', { name: /^It should read/ })
    this.credit = this.form.getByRole('checkbox', { name: /thanked by name/ })
    this.words = this.form.getByRole('textbox', { name: 'What you want to say' })
    this.name = this.form.getByRole('textbox', { name: /^Name/ })
    this.send = this.form.getByRole('button', { name: 'Send' })
    this.signIn = this.form.getByRole('button', { name: 'Comment as yourself' })
    this.acts = page.getByRole('group', { name: 'The selected passage' })
    this.reply = this.acts.getByRole('link', { name: 'Reply' })
    this.toAuthor = this.acts.getByRole('link', { name: 'Note to the author' })
    this.panel = page.getByRole('dialog', { name: /^(Reply|Note to the author)$/ })
    this.marks = this.text.getByRole('link', { name: /comments? on this passage$/ })
    this.hideCounts = page.getByRole('button', { name: 'Hide the counts in the text' })
    this.showCounts = page.getByRole('button', { name: 'Show the counts in the text' })
    this.quoted = page.locator('.comments blockquote.passage')
  }
}
