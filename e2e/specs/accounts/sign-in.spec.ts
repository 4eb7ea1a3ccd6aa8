import { expect, test } from '../../fixtures/test'
import { AccountPage } from '../../pages/account-page'
import { SignInPage } from '../../pages/sign-in-page'

const password = 'kettle orchard seventeen'

test('a reader signs in by password, goes on to where they were going, and out again', { tag: '@no-js' }, async ({ page, data }) => {
  const user = await data.buildUser({ name: 'Grace Hopper', password })
  const account = new AccountPage(page)
  await account.open()
  await expect(page).toHaveURL('/sign-in?to=/account')

  await new SignInPage(page).enter(user.email, password)
  await expect(page).toHaveURL('/account')
  await expect(account.name).toHaveValue('Grace Hopper')

  await account.signOut.click()
  await expect(page).toHaveURL('/')
  await account.open()
  await expect(page).toHaveURL('/sign-in?to=/account')
})

test('a wrong password and an unknown address are told in one sentence', { tag: '@no-js' }, async ({ page, data, watch }) => {
  watch.expect(/status of 401/)
  const user = await data.buildUser({ password })
  const signIn = new SignInPage(page)
  const sentences: string[] = []
  for (const email of [user.email, 'nobody@example.org']) {
    await signIn.open('/archive')
    await signIn.enter(email, 'not the password')
    await expect(signIn.alert).toBeVisible()
    await expect(signIn.email).toHaveValue(email)
    await expect(signIn.password).toHaveValue('')
    sentences.push((await signIn.alert.textContent()) ?? '')
  }
  expect(sentences[0]).toBe(sentences[1])

  await signIn.enter(user.email, password)
  await expect(page).toHaveURL('/archive')
})

test('somebody new comes in by a link that the owner reads in the admin', { tag: '@no-js' }, async ({ page, data, watch }) => {
  watch.expect(/status of 410/)
  const email = `${crypto.randomUUID()}@example.org`
  await new SignInPage(page).open('/archive')
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Send me a link' }) })
  await form.getByLabel('E-mail').fill(email)
  await form.getByRole('button').click()
  await expect(page).toHaveURL('/sign-in/sent')
  await expect(page.getByRole('main')).toContainText('has no mail server yet')

  const link = await keptLink(data, email)
  await page.goto(link)
  await page.getByLabel('Your name').fill('Somebody New')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/archive')
  const account = new AccountPage(page)
  await account.open()
  await expect(account.name).toHaveValue('Somebody New')

  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link has expired')
})

/** The link of a mail in the outbox, as soon as the worker has kept it. */
async function keptLink(data: { db: typeof import('@/platform/db/client').db }, email: string): Promise<string> {
  const find = async () => {
    const rows = await data.db().outbox.findMany({ where: { kind: 'mail', status: 'kept', payload: { contains: email } } })
    return /http\S+token=[\w-]+/.exec(rows[0]?.payload ?? '')?.[0] ?? ''
  }
  await expect.poll(find, { timeout: 10_000 }).not.toBe('')
  return find()
}
