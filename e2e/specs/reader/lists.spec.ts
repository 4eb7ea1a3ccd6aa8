import { expect, test } from '../../fixtures/test'
import { HomePage } from '../../pages/home-page'

// A publication of its own: these specs know everything that is in it.
test.use({ siteOptions: { content: 'empty' } })

test.beforeAll(async ({ data }) => {
  await data.buildSettings({ name: 'The Far Shore', established: '2019', about: 'I write about *ports*.\n\n## Why\n\n- No advertisements' })
  const year = (number: number, month: number) => new Date(Date.UTC(number, month, 3, 12))
  await data.buildPublishedArticle({ title: 'The featured one', featured: true, publishedAt: year(2024, 1), tags: ['Ports'] })
  for (let number = 1; number <= 12; number++) {
    await data.buildPublishedArticle({
      title: `Letter ${number}`,
      standfirst: 'A letter.',
      publishedAt: year(2025, number - 1),
      tags: ['Letters'],
    })
  }
  await data.buildArticle({ title: 'A draft that nobody may see', tags: ['Secrets'] })
})

test('the front page leads with what is featured, then the latest', { tag: '@no-js' }, async ({ page }) => {
  const home = new HomePage(page)
  await home.open()
  await expect(home.lead.getByRole('heading')).toHaveText('The featured one')
  await expect(home.essays).toHaveCount(10)
  await expect(home.essays.nth(1).getByRole('heading')).toHaveText('Letter 12')
  await expect(page.getByText('A draft that nobody may see')).toHaveCount(0)
  await home.follow('Letter 12')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Letter 12')
})

test('older essays are a page further, and that is the end', { tag: '@no-js' }, async ({ page, watch }) => {
  const home = new HomePage(page)
  await home.open()
  await page.getByRole('link', { name: 'Older essays' }).click()
  await expect(home.essays).toHaveCount(3)
  await expect(page.getByText('Page 2 of 2')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Older essays' })).toHaveCount(0)
  watch.expect(/404/)
  expect((await home.open(3))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
})

test('the archive leads from year to year', { tag: '@no-js' }, async ({ page, watch }) => {
  await page.goto('/archive')
  await expect(page.getByRole('link', { name: 'Letter 12' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2024' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '2024' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'The featured one' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Letter 12' })).toHaveCount(0)
  watch.expect(/404/)
  for (const address of ['/archive/1871', '/archive/yesterday']) expect((await page.goto(address))?.status()).toBe(404)
})

test('a tag lists its essays; a tag of drafts alone is not there', { tag: '@no-js' }, async ({ page, watch }) => {
  await page.goto('/tag/letters')
  await expect(page.getByText('12 essays')).toBeVisible()
  watch.expect(/404/)
  expect((await page.goto('/tag/secrets'))?.status()).toBe(404)
})

test('the about page says what the author wrote', { tag: '@no-js' }, async ({ page }) => {
  await page.goto('/about')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About The Far Shore')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Why')
  await expect(page.getByText('Est. 2019')).toBeVisible()
})
