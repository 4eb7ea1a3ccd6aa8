import type { Page } from '@playwright/test'
import { addAuthenticator } from '../../fixtures/authenticator'
import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { AccountPage } from '../../pages/account-page'
import { Thread } from '../../pages/thread'

test.use({ siteOptions: { host: 'localhost' } })

/** Without the browser's own offer in a field, which would be quicker than a button that is pressed. */
const offerNothing = (page: Page) =>
  page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false
  })
const add = (page: Page) => page.getByRole('button', { name: 'Add a passkey' })
const signIn = (page: Page) => page.getByRole('button', { name: 'Sign in with a passkey' })

test('a passkey is added, opens the account, and opens it no more once it is removed', async ({ asReader }) => {
  const { page, user, watch } = await asReader()
  watch.expect(/status of 401/)
  await offerNothing(page)
  const device = await addAuthenticator(page)
  const account = new AccountPage(page)
  await account.open()
  await add(page).click()
  await expect(page).toHaveURL('/account?done=passkey')
  await expect(account.done).toHaveText('The passkey is added.')
  expect(await device.count()).toBe(1)
  await expect(page.getByRole('listitem').filter({ hasText: 'not used yet' })).toContainText(/Chrome on/)

  await account.signOut.click()
  await expect(page).toHaveURL('/')
  await page.goto('/sign-in?to=/archive')
  await signIn(page).click()
  await expect(page).toHaveURL('/archive')
  await account.open()
  await expect(account.thisDevice).toContainText('by passkey')
  await expect(account.name).toHaveValue(user.name)
  await expect(page.getByRole('listitem').filter({ hasText: 'last used on' })).toBeVisible()

  await page.getByRole('link', { name: /^Remove the passkey of/ }).click()
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(account.done).toHaveText('The passkey is removed.')
  await account.signOut.click()
  await expect(page).toHaveURL('/')
  await page.goto('/sign-in')
  await signIn(page).click()
  await expect(page.getByRole('alert')).toContainText('That passkey opens no account here.')
})

test('the browser offers a passkey in the field for the address, and who takes it is signed in', async ({ asReader }) => {
  const { page } = await asReader()
  await addAuthenticator(page)
  const account = new AccountPage(page)
  await account.open()
  await add(page).click()
  await expect(account.done).toHaveText('The passkey is added.')
  await account.signOut.click()
  await expect(page).toHaveURL('/')
  await page.goto('/sign-in?to=/archive')
  await expect(page).toHaveURL('/archive')
  await account.open()
  await expect(account.thisDevice).toContainText('by passkey')
})

test('a passkey that nobody unlocks signs nobody in, and says so', async ({ page }) => {
  await addAuthenticator(page)
  await page.goto('/sign-in')
  await page.evaluate(() => {
    navigator.credentials.get = () => Promise.reject(new DOMException('No.', 'NotAllowedError'))
  })
  await signIn(page).click()
  await expect(page.getByRole('alert')).toHaveText('No passkey was used. Try again, or choose another way.')
  await expect(signIn(page)).toBeFocused()
})

test('a guest keeps their name on this device, with what they were writing, and comes back by it', async ({ page, data, watch }) => {
  watch.expect(/status of 422/)
  const { slug } = await data.buildPublishedArticle()
  await addAuthenticator(page)
  const thread = new Thread(page)
  await page.goto(`/p/${slug}`)
  await thread.text.fill('Written before I had an account.')
  await thread.form.getByRole('button', { name: 'Keep my name on this device' }).click()
  await expect(thread.form.getByRole('alert')).toHaveText('A name is needed.')
  await expect(thread.name).toBeFocused()
  await thread.name.fill('Sona')
  await thread.form.getByRole('button', { name: 'Keep my name on this device' }).click()
  await expect(thread.form).toContainText('Commenting as Sona')
  await expect(thread.text).toHaveValue('Written before I had an account.')
  await expect(thread.text).toBeFocused()
  await expect(thread.name).toHaveCount(0)
  await expect(page.getByRole('status')).toHaveText('You are signed in as Sona.')
  await thread.post.click()
  await expect(thread.comment('Written before I had an account.')).toContainText('Sona')

  const account = new AccountPage(page)
  await account.open()
  await expect(page.getByRole('main')).toContainText('No e-mail address')
  await expect(account.name).toHaveValue('Sona')
  await account.signOut.click()
  await expect(page).toHaveURL('/')
  await page.goto(`/p/${slug}`)
  await thread.text.fill('And after.')
  await thread.form.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(thread.form).toContainText('Commenting as Sona')
  await expect(thread.text).toHaveValue('And after.')
})

test('the last way into an account is named as such before it goes', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle()
  await addAuthenticator(page)
  const thread = new Thread(page)
  await page.goto(`/p/${slug}`)
  await thread.name.fill('Margit')
  await thread.form.getByRole('button', { name: 'Keep my name on this device' }).click()
  await expect(thread.form).toContainText('Commenting as Margit')
  await page.goto('/account')
  await page.getByRole('link', { name: /^Remove the passkey of/ }).click()
  await expect(page.getByRole('main')).toContainText('This is the only way into your account')
  await expectAccessible(page)
  await expect(page.getByRole('checkbox')).not.toBeChecked()
})

for (const width of [1280, 320]) {
  test(`the account and sign-in pages with passkeys are accessible and hold ${width} pixels`, async ({ asReader, page }) => {
    const reader = await asReader()
    await addAuthenticator(page)
    for (const [at, path, shown] of [
      [page, '/sign-in', signIn(page)],
      [reader.page, '/account', add(reader.page)],
    ] as const) {
      await at.setViewportSize({ width, height: 800 })
      await at.goto(path)
      await expect(shown).toBeVisible()
      await expectAccessible(at)
      expect(await at.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const box = await shown.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(24)
    }
  })
}

test('the passkey ways of a comment’s form are reached by keyboard, after the button that posts', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const thread = new Thread(page)
  await expect(signIn(page)).toBeVisible()
  await thread.post.focus()
  const ways = ['Comment as yourself', 'Sign in with a passkey', 'Keep my name on this device']
  const reached: string[] = []
  for (let n = 0; n < 8; n += 1) {
    await page.keyboard.press('Tab')
    reached.push((await page.evaluate(() => document.activeElement?.textContent)) ?? '')
  }
  expect(reached.filter((name) => ways.includes(name))).toEqual(ways)
})

test('the passkey ways of a comment’s form stay when the form is refused', async ({ page, data, watch }) => {
  watch.expect(/status of 422/)
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const thread = new Thread(page)
  await expect(signIn(page)).toBeVisible()
  await thread.post.click()
  await expect(thread.text).toBeFocused()
  await expect(signIn(page)).toBeVisible()
})

test('without script nothing of passkeys is seen', { tag: '@no-js-only' }, async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle()
  for (const path of [`/p/${slug}`, `/p/${slug}/respond`, '/sign-in']) {
    await page.goto(path)
    await expect(page.getByRole('button', { name: /^(Post comment|Sign in)$/ }).first()).toBeVisible()
    await expect(page.getByRole('button', { name: /passkey|Keep my name/ })).toHaveCount(0)
    for (const part of await page.locator('[data-passkeys]').all()) await expect(part).toBeHidden()
  }
})
