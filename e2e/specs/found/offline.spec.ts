import type { Page } from '@playwright/test'
import { expectAccessible } from '../../fixtures/axe'
import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'

// A publication of its own, set to take comments at once.
test.use({ serviceWorkers: 'allow', siteOptions: { content: 'empty' } })

/** The addresses of the essays that this browser keeps. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('broadside-essays'))
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })

async function openAndKeep(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect.poll(() => keptIn(page), path).toContain(path)
}

test('an essay that was opened is read without a connection, dressed, and says that it is a copy', async ({
  page,
  context,
  data,
  watch,
}) => {
  watch.expect(/ERR_INTERNET_DISCONNECTED|failed|Failed/)
  const { slug } = await data.buildPublishedArticle({ title: 'The ferry', body: everyBlock })
  await openAndKeep(page, `/p/${slug}`)
  const font = () => page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)
  const dressed = await font()
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'The ferry' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'There is no connection.' })).toContainText(String(new Date().getFullYear()))
  expect(await font()).toBe(dressed)
  await expect(page.getByText('Nobody has ever voted for this arrangement')).toBeVisible()
})

test('what is not kept shows what is, and leads there', async ({ page, context, data, watch }) => {
  watch.expect(/ERR_INTERNET_DISCONNECTED|failed|Failed/)
  const { slug } = await data.buildPublishedArticle({ title: 'Kept for the train' })
  const other = await data.buildPublishedArticle({ title: 'Never opened' })
  await openAndKeep(page, `/p/${slug}`)
  await context.setOffline(true)
  await page.goto(`/p/${other.slug}`)
  await expect(page.getByText('There is no connection, and the page that you asked for')).toBeVisible()
  await page.getByRole('link', { name: 'Kept for the train' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kept for the train' })).toBeVisible()
})

test('whoever is connected sees what is newest', async ({ page, data, request, site }) => {
  await data.buildSettings({ commentPolicy: 'open' })
  const { id, slug } = await data.buildPublishedArticle()
  await openAndKeep(page, `/p/${slug}`)
  const form = { name: 'Tigran', text: 'Written after the copy was kept.' }
  await request.post(`/api/articles/${id}/comments`, { headers: { origin: site.url }, form, maxRedirects: 0 })
  await page.goto(`/p/${slug}`)
  await expect(page.getByText('Written after the copy was kept.')).toBeVisible()
  await expect(page.getByText('There is no connection.')).toBeHidden()
})

test('only essays are kept: no list, no account, no admin, no form', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const { slug } = await data.buildPublishedArticle()
  await openAndKeep(page, `/p/${slug}`)
  for (const path of ['/', '/archive', `/p/${slug}/respond`, '/account', '/admin']) await page.goto(path)
  await page.goto('/offline')
  const kept = await page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept).toContain(`/p/${slug}`)
  const others = kept.filter((path) => path !== `/p/${slug}` && path !== '/offline')
  for (const path of others) expect(path).toMatch(/^\/(_next\/static|media)\/|^\/reader\./)
})

test('the latest thirty are kept', async ({ page, data }) => {
  const authorId = (await data.buildUser({ role: 'author' })).id
  const slugs: string[] = []
  for (let at = 0; at < 32; at++) slugs.push((await data.buildPublishedArticle({ authorId, title: `Essay ${at}` })).slug)
  const paths = slugs.map((slug) => `/p/${slug}`)
  await openAndKeep(page, paths[0] ?? '')
  await page.evaluate(async (rest) => {
    const { active } = await navigator.serviceWorker.ready
    for (const path of rest) active?.postMessage({ path, title: path, files: [] })
  }, paths.slice(1))
  await expect.poll(async () => (await keptIn(page)).sort()).toEqual(paths.slice(2).sort())
})

test('a reader forgets what is kept, and switches it off for good', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'To be forgotten' })
  await openAndKeep(page, `/p/${slug}`)
  await page.goto('/offline')
  await expect(page.getByRole('link', { name: 'To be forgotten' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Forget them all' }).click()
  await expect(page.getByText('Nothing is kept yet')).toBeVisible()
  await page.getByRole('button', { name: 'Keep nothing in this browser' }).click()
  await expect(page.getByText('you have switched it off')).toBeVisible()
  await page.goto(`/p/${slug}`, { waitUntil: 'networkidle' })
  expect(await keptIn(page)).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await page.goto('/offline')
  await page.getByRole('button', { name: 'Keep what I open' }).click()
  await openAndKeep(page, `/p/${slug}`)
})

test('without script the page says what it would need', { tag: '@no-js-only' }, async ({ page }) => {
  await page.goto('/offline')
  await expect(page.getByText('This needs JavaScript')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('the worker is asked for anew each time and weighs little', async ({ request }) => {
  const answer = await request.get('/sw.js')
  expect([answer.status(), answer.headers()['cache-control']]).toEqual([200, 'no-cache'])
  expect((await answer.body()).length).toBeLessThan(8 * 1024)
})
