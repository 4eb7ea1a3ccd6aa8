import { expect, test } from '../../fixtures/test'
import { AccountPage } from '../../pages/account-page'
import { ClaimPage } from '../../pages/claim-page'
import { SignInPage } from '../../pages/sign-in-page'

test.use({ siteOptions: { content: 'empty' } })

const ada = { name: 'Ada Lovelace', email: 'ada@example.org', password: 'kettle orchard seventeen' }

/** What `npm run owner-link` prints. */
async function ownerLink(recover = false): Promise<string> {
  const { createOwnerLink } = await import('../../fixtures/inside-database')
  return (await createOwnerLink({ kind: 'system', reason: 'e2e' }, { recover })).url
}

test.beforeEach(async ({ data, watch }) => {
  // Both lead to the admin, which without JavaScript loads none.
  watch.expect(/\/_next\/static\/.* csp/)
  await data.db().user.deleteMany()
})

test('the owner claims the publication by the link, once', { tag: '@no-js' }, async ({ page, data, watch }) => {
  watch.expect(/status of (410|422)/)
  expect(await data.db().user.count()).toBe(0)
  const link = await ownerLink()
  const claim = new ClaimPage(page)
  await page.goto(link)

  // The browser's own bubble would speak its language, not ours, and of one field at a time.
  await claim.claim.click()
  await expect(claim.alert.getByRole('link')).toHaveCount(3)
  await expect(claim.name).toHaveAttribute('aria-invalid', 'true')

  await claim.enter({ ...ada, password: 'password1234' })
  await expect(claim.alert).toContainText('passwords that are tried first')
  await expect(claim.name).toHaveValue(ada.name)
  await expect(claim.email).toHaveValue(ada.email)
  await expect(claim.password).toHaveValue('')

  await claim.password.fill(ada.password)
  await claim.claim.click()
  await expect(page).toHaveURL(/\/admin$/)

  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link has expired')
})

test('set-up / language and time zone: what the browser says of itself is offered, and what is chosen holds', { tag: '@no-js' }, async ({
  browser,
  data,
  javaScriptEnabled,
}) => {
  const { getSettings } = await import('../../fixtures/inside-database')
  const context = await browser.newContext({ locale: 'de-AT', timezoneId: 'Asia/Yerevan', javaScriptEnabled: javaScriptEnabled ?? true })
  const claim = new ClaimPage(await context.newPage())
  await claim.page.goto(await ownerLink())
  await expect(claim.language).toHaveValue('de')
  // Without JavaScript no browser tells its clock: the server's is offered.
  await expect(claim.timeZone).toHaveValue(javaScriptEnabled === false ? /^\S+$/ : 'Asia/Yerevan')
  await claim.language.selectOption('fr')
  await claim.timeZone.selectOption('Europe/Paris')

  // Chosen once, it is neither forgotten nor offered anew when something else is refused.
  await claim.enter({ ...ada, password: 'password1234' })
  await expect(claim.alert).toBeVisible()
  await expect(claim.language).toHaveValue('fr')
  await expect(claim.timeZone).toHaveValue('Europe/Paris')
  await claim.password.fill(ada.password)
  await claim.claim.click()
  await expect(claim.page).toHaveURL(/\/admin$/)
  expect(await getSettings()).toMatchObject({ language: 'fr', timeZone: 'Europe/Paris', licence: 'all-rights-reserved', about: '' })
  expect((await getSettings()).tipJar.enabled).toBe(false)
  await data.buildSettings({})
  await context.close()
})

test('a locked-out owner sets a new password by a link from the server', { tag: '@no-js' }, async ({ page, data }) => {
  await data.buildUser({ ...ada, role: 'owner' })
  await page.goto(await ownerLink(true))
  await page.getByLabel('A new password').fill('another long sentence')
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await expect(page).toHaveURL(/\/admin$/)

  const account = new AccountPage(page)
  await account.open()
  await account.signOut.click()
  const signIn = new SignInPage(page)
  await signIn.open('/account')
  await signIn.enter(ada.email, 'another long sentence')
  await expect(page).toHaveURL(/\/account$/)
})
