import type { Locator, Page } from '@playwright/test'

/** The sign-in page. */
export class SignInPage {
  readonly email: Locator
  readonly password: Locator
  readonly signIn: Locator
  readonly alert: Locator

  constructor(readonly page: Page) {
    const form = page.locator('form').filter({ has: page.getByLabel('Password') })
    this.email = form.getByLabel('E-mail')
    this.password = form.getByLabel('Password')
    this.signIn = form.getByRole('button', { name: 'Sign in' })
    this.alert = page.getByRole('alert')
  }

  open(to?: string) {
    return this.page.goto(to ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in')
  }

  async enter(email: string, password: string) {
    await this.email.fill(email)
    await this.password.fill(password)
    await this.signIn.click()
  }
}
