import { crowd } from '../../fixtures/inside'
import { expect, test } from '../../fixtures/test'
import { AccountPage } from '../../pages/account-page'
import { SignInPage } from '../../pages/sign-in-page'

test.use({ siteOptions: { rateLimits: 'on', env: { TRUSTED_PROXIES: '1' } } })

const password = 'kettle orchard seventeen'

test('the owner signs in at a known browser while a thousand guesses arrive from a hundred addresses', async ({
  page,
  context,
  data,
  site,
}) => {
  const owner = await data.buildUser({ name: 'Olive', role: 'owner', password })
  const from = (address: string) => context.setExtraHTTPHeaders({ 'x-forwarded-for': address })
  const guess = async (at: number) => {
    const headers = { origin: site.url, 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${at % 100}` }
    const body = JSON.stringify({ email: owner.email, password: `a wrong guess ${at}` })
    return (await fetch(`${site.url}/api/session/password`, { method: 'POST', headers, body })).status
  }
  const signIn = new SignInPage(page)
  const account = new AccountPage(page)
  await from('198.51.100.1')
  await signIn.open('/account')
  await signIn.enter(owner.email, password)
  await account.signOut.click()
  await expect(page).toHaveURL('/')

  await from('198.51.100.2')
  await signIn.open('/account')
  const guesses = crowd(1_000, guess)
  await signIn.enter(owner.email, password)
  await expect(account.name).toHaveValue('Olive')
  const statuses = await guesses
  const looked = statuses.filter((status) => status === 401).length
  expect(looked).toBeGreaterThan(0)
  expect(looked).toBeLessThanOrEqual(10)
  // 503: it waited its turn behind the others for longer than anybody may, and was not looked at either.
  expect(statuses.filter((status) => status === 429 || status === 503)).toHaveLength(1_000 - looked)
})

test('a reader who only reads, asks for a link or fails to sign in has no device cookie', async ({ page, context, watch }) => {
  watch.expect(/status of 401/)
  const names = async () => (await context.cookies()).map(({ name }) => name).filter((name) => name.includes('device'))
  await page.goto('/')
  const signIn = new SignInPage(page)
  await signIn.open()
  await signIn.enter('nobody@example.org', 'a wrong guess')
  await expect(signIn.alert).toBeVisible()
  expect(await names()).toEqual([])
})
