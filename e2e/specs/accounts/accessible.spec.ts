import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { AccountPage } from '../../pages/account-page'
import { SignInPage } from '../../pages/sign-in-page'

for (const path of ['/sign-in', '/sign-in?problem=provider', '/sign-in/sent', '/sign-in/link?token=over', '/claim?token=over']) {
  test(`${path} is accessible`, async ({ page, watch }) => {
    watch.expect(/status of 410/)
    await page.goto(path)
    await expectAccessible(page)
  })
}

test('a refused sign-in is accessible', async ({ page, watch }) => {
  watch.expect(/status of 401/)
  const signIn = new SignInPage(page)
  await signIn.open()
  await signIn.enter('nobody@example.org', 'not the password')
  await expect(signIn.alert).toBeVisible()
  await expectAccessible(page)
})

test('a one-time link’s page is accessible', async ({ page, data }) => {
  const { createOwnerLink } = await import('../../fixtures/inside-database')
  await data.buildUser({ role: 'owner' })
  await page.goto((await createOwnerLink({ kind: 'system', reason: 'e2e' }, { recover: true })).url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A new password')
  await expectAccessible(page)
})

test('the account page is accessible, with several devices and with a refused form', async ({ asReader, data }) => {
  const { page, user, watch } = await asReader()
  watch.expect(/status of 422/)
  await data.buildSession(user)
  const account = new AccountPage(page)
  await account.open()
  await expectAccessible(page)
  await account.newPassword.fill('password1234')
  await page.getByRole('button', { name: 'Set a password' }).click()
  await expect(account.alert).toBeVisible()
  await expectAccessible(page)
})
