import type { Page } from '@playwright/test'
import type { Data } from '../../fixtures/data'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

const providersPage = '<title>Provider</title><h1>The provider’s page</h1>'

/** Stops the browser at our server: says where it would have been led, so that nothing outside is asked. */
async function stopAtOurServer(page: Page): Promise<string[]> {
  const ledTo: string[] = []
  await page.route('**/tip/**', async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 })
    ledTo.push(answer.headers().location ?? `${answer.status()}`)
    await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: providersPage })
  })
  return ledTo
}

const clicksOn = (data: Data, articleId: string) =>
  data.db().tipClick.findMany({ where: { articleId }, select: { provider: true, count: true }, orderBy: { provider: 'asc' } })

test('a donor picks an amount and is led to the page for it, and the click is counted', { tag: '@no-js' }, async ({ page, data }) => {
  const { id, slug } = await data.buildPublishedArticle({ title: 'A letter worth a coffee' })
  const ledTo = await stopAtOurServer(page)
  const article = new ArticlePage(page)
  await article.open(slug)
  await article.jar.getByRole('link', { name: '€5', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'The provider’s page' })).toBeVisible()
  expect(ledTo).toEqual(['https://example.org/tip/the-far-shore?amount=5&currency=EUR'])
  expect(await clicksOn(data, id)).toEqual([{ provider: 'custom', count: 1 }])
})

test('a donor chooses another amount, then another provider', { tag: '@no-js' }, async ({ page, data }) => {
  const { id, slug } = await data.buildPublishedArticle({ title: 'A letter worth two' })
  const ledTo = await stopAtOurServer(page)
  const article = new ArticlePage(page)
  await article.open(slug)
  await article.jar.getByRole('link', { name: 'Another amount' }).click()
  await expect(page.getByRole('heading', { name: 'The provider’s page' })).toBeVisible()
  await article.open(slug)
  await article.jar.getByRole('link', { name: 'Ko-fi' }).click()
  await expect(page.getByRole('heading', { name: 'The provider’s page' })).toBeVisible()
  expect(ledTo).toEqual(['https://example.org/tip/the-far-shore?currency=EUR', 'https://ko-fi.com/the_far_shore_demonstration'])
  expect(await clicksOn(data, id)).toEqual([
    { provider: 'custom', count: 1 },
    { provider: 'kofi', count: 1 },
  ])
})

test('who has tipped, or cannot, goes on to the comments, and nothing is counted', { tag: '@no-js' }, async ({ page, data }) => {
  const { id, slug } = await data.buildPublishedArticle({ title: 'A letter for nothing' })
  const article = new ArticlePage(page)
  await article.open(slug)
  await article.jar.getByRole('link', { name: 'I have tipped, or can’t' }).click()
  await expect(page).toHaveURL(/#comments$/)
  await expect(page.locator('#comments')).toBeInViewport()
  expect(await clicksOn(data, id)).toEqual([])
})

test('the jar is reached by keyboard alone, in reading order', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'A letter for the keyboard' })
  const article = new ArticlePage(page)
  await article.open(slug)
  const links = article.jar.getByRole('link')
  await links.first().focus()
  for (let index = 0; index < (await links.count()); index += 1) {
    await expect(links.nth(index)).toBeFocused()
    await page.keyboard.press('Tab')
  }
})

test('a way to tip that the publication does not offer is a page that says so', { tag: '@no-js' }, async ({ page, watch }) => {
  watch.expect(/status of 404/)
  const response = await page.goto('/tip/nowhere?article=x&to=https://evil.example')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'The Far Shore' }).first()).toBeVisible()
})

test('what a browser fetches ahead of a click is not counted, and tells the provider nothing', async ({ site, data, request }) => {
  const { id } = await data.buildPublishedArticle()
  const address = `${site.url}/tip/kofi?article=${id}`
  const ahead = await request.get(address, { maxRedirects: 0, headers: { 'sec-purpose': 'prefetch' } })
  expect([ahead.status(), ahead.headers().location]).toEqual([403, undefined])
  const asked = await request.head(address, { maxRedirects: 0 })
  expect(asked.status()).toBe(303)
  expect(await clicksOn(data, id)).toEqual([])
})
