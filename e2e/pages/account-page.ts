import type { Locator, Page } from '@playwright/test'

/** Somebody's own account. */
export class AccountPage {
  readonly name: Locator
  readonly about: Locator
  readonly save: Locator
  readonly currentPassword: Locator
  readonly newPassword: Locator
  readonly changePassword: Locator
  readonly devices: Locator
  readonly thisDevice: Locator
  readonly endElsewhere: Locator
  readonly signOut: Locator
  readonly done: Locator
  readonly alert: Locator

  constructor(readonly page: Page) {
    this.name = page.getByRole('textbox', { name: 'Name', exact: true })
    this.about = page.getByRole('textbox', { name: 'About you' })
    this.save = page.getByRole('button', { name: 'Save' })
    this.currentPassword = page.getByLabel('Current password')
    this.newPassword = page.getByLabel('New password')
    this.changePassword = page.getByRole('button', { name: 'Change the password' })
    this.devices = page.getByRole('listitem').filter({ hasText: 'Signed in by' })
    this.thisDevice = this.devices.filter({ hasText: 'this device' })
    this.endElsewhere = page.getByRole('button', { name: 'Sign out everywhere else' })
    this.signOut = page.getByRole('button', { name: 'Sign out', exact: true })
    this.done = page.getByRole('status')
    this.alert = page.getByRole('alert')
  }

  open() {
    return this.page.goto('/account')
  }

  /** Ends the session of another device, named as the list names it. */
  end(device: string) {
    return this.page
      .getByRole('button', { name: `End the session in ${device}` })
      .first()
      .click()
  }
}
