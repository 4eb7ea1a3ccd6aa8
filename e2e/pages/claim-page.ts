import type { Locator, Page } from '@playwright/test'

/** Where the owner claims the publication. */
export class ClaimPage {
  readonly name: Locator
  readonly email: Locator
  readonly password: Locator
  readonly language: Locator
  readonly timeZone: Locator
  readonly claim: Locator
  readonly alert: Locator

  constructor(readonly page: Page) {
    this.name = page.getByLabel('Your name')
    this.email = page.getByLabel('E-mail')
    this.password = page.getByLabel('Password')
    this.language = page.getByLabel('Language of the publication')
    this.timeZone = page.getByLabel('Time zone')
    this.claim = page.getByRole('button', { name: 'Claim this publication' })
    this.alert = page.getByRole('alert')
  }

  async enter(person: { name: string; email: string; password: string }) {
    await this.name.fill(person.name)
    await this.email.fill(person.email)
    await this.password.fill(person.password)
    await this.claim.click()
  }
}
