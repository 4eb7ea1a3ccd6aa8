import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'
import { Thread } from '../../pages/thread'

test.use({ siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

test('reader script / on demand: who reads an essay loads one script; what puts an answer into the page comes near the thread', async ({
  page,
  data,
}) => {
  const { slug } = await data.buildPublishedArticle({ body: everyBlock })
  await page.setViewportSize({ width: 390, height: 500 })
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname.split('.')[1] ?? ''))
  await page.goto(`/p/${slug}`)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  expect(scripts).toHaveLength(1)
  const morph = page.waitForResponse(/\/reader\.morph\./)
  await new Thread(page).region.scrollIntoViewIfNeeded()
  expect((await morph).status()).toBe(200)
})

test('reader script / on demand: a comment stands in its place, and a half typed reply comes back, where that could not be loaded', async ({
  page,
  data,
  watch,
}) => {
  watch.expect(/ERR_FAILED|status of 422/)
  const { id: articleId, slug } = await data.buildPublishedArticle()
  await data.buildComment({ articleId, source: 'Read first.' })
  await page.route(/\/reader\.morph\./, (route) => route.abort())
  const thread = new Thread(page)
  await page.goto(`/p/${slug}`)
  const read = thread.comment('Read first.')
  await read.getByRole('link', { name: 'Reply' }).click()
  await read.getByRole('textbox', { name: /Your reply/ }).fill('Half a reply')
  await thread.write({ text: 'Sent without it.' })
  await expect(thread.name).toBeFocused()
  await expect(thread.text).toHaveValue('Sent without it.')
  await thread.name.fill('Ani')
  await thread.post.click()
  await expect(thread.comment('Sent without it.')).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`/p/${slug}$`))
  const again = thread.comment('Read first.')
  await again.getByRole('link', { name: 'Reply' }).click()
  await expect(again.getByRole('textbox', { name: /Your reply/ })).toHaveValue('Half a reply')
})
