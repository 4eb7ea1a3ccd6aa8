import { locales, translatorFor } from '../../fixtures/inside'
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

test('not found / languages: an address that leads nowhere says so in the publication’s language, as it is now', async ({
  asOwner,
  page,
  watch,
}) => {
  watch.expect(/404/)
  const owner = await asOwner()
  await owner.page.goto('/admin/settings')
  const place = owner.page.getByRole('region', { name: 'Language and time' })
  const language = place.getByLabel('Language', { exact: true })
  // From English through all the others, and back.
  for (const tag of [...locales.slice(1), locales[0]]) {
    await language.selectOption(tag)
    await expect(place.getByText('Not saved yet')).toBeVisible()
    await place.getByRole('button', { name: 'Save Language and time' }).click()
    await expect(place.getByText('Saved. Readers see it now.')).toBeVisible()
    const t = translatorFor(tag)
    for (const address of ['/wp-login.php', '/tag/none']) {
      expect((await page.goto(address))?.status(), `${tag} ${address}`).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('site.notFoundTitle'))
      await expect(page.locator('html')).toHaveAttribute('lang', t.lang)
      await expect(page).toHaveTitle(new RegExp(t('site.notFound')))
      await expect(page.getByRole('navigation').getByRole('link', { name: t('search.title') })).toBeVisible()
    }
  }
})
