import { expect, test } from '../../fixtures/test'
import { HomePage } from '../../pages/home-page'

test.use({ siteOptions: { content: 'empty' } })

test('a publication without essays says so', { tag: '@no-js' }, async ({ page }) => {
  const home = new HomePage(page)
  expect((await home.open())?.status()).toBe(200)
  await expect(home.empty).toBeVisible()
  await page.goto('/archive')
  await expect(home.empty).toBeVisible()
})

test('an address that leads nowhere says so and leads on', { tag: '@no-js' }, async ({ page, watch, data }) => {
  watch.expect(/40[04]/)
  const draft = await data.buildArticle({ title: 'A draft' })
  for (const address of ['/nowhere', '/nowhere/at/all', '/p/no-such-essay', `/p/${draft.slug}`, '/tag/none', '/p/%ff']) {
    const answer = await page.goto(address)
    expect([400, 404], address).toContain(answer?.status())
  }
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
  await page.getByRole('link', { name: 'To the front page' }).click()
  await expect(page).toHaveURL('/')
})
