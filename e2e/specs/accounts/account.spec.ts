import { expect, test } from '../../fixtures/test'
import { AccountPage } from '../../pages/account-page'
import { SignInPage } from '../../pages/sign-in-page'

const password = 'kettle orchard seventeen'

test('a reader ends their session on another device', { tag: '@no-js' }, async ({ asReader, data, browser, site }) => {
  const { page, user } = await asReader()
  const phone = await browser.newContext({ baseURL: site.url })
  const token = await data.buildSession(user, { userAgent: 'Mozilla/5.0 (iPhone) Version/18.0 Safari/604.1' })
  await phone.addCookies([{ name: 'broadside.session', value: token, url: site.url }])
  const onPhone = new AccountPage(await phone.newPage())
  await onPhone.open()
  await expect(onPhone.thisDevice).toContainText('Safari on iPhone')

  const account = new AccountPage(page)
  await account.open()
  await expect(account.devices).toHaveCount(2)
  await account.end('Safari on iPhone')
  await expect(account.done).toHaveText('That session has ended.')
  await expect(account.devices).toHaveCount(1)

  await onPhone.open()
  await expect(onPhone.page).toHaveURL('/sign-in?to=/account')
  await phone.close()
})

test('a reader changes their name and their password', { tag: '@no-js' }, async ({ page, data, watch }) => {
  watch.expect(/status of 422/)
  const user = await data.buildUser({ password })
  await new SignInPage(page).open('/account')
  await new SignInPage(page).enter(user.email, password)
  const account = new AccountPage(page)
  await account.name.fill('Another Name')
  await account.save.click()
  await expect(account.done).toHaveText('Saved.')
  await expect(account.name).toHaveValue('Another Name')

  await account.currentPassword.fill('not the password')
  await account.newPassword.fill('a wholly different phrase')
  await account.changePassword.click()
  await expect(account.alert).toContainText('That is not your current password.')
  await expect(account.currentPassword).toHaveAttribute('aria-invalid', 'true')

  await account.currentPassword.fill(password)
  await account.newPassword.fill('a wholly different phrase')
  await account.changePassword.click()
  await expect(account.done).toContainText('Your password is changed.')
})
