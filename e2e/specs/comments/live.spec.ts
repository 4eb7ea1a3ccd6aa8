import type { Page } from '@playwright/test'
import { expectAccessible } from '../../fixtures/axe'
import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'
import { LiveThread } from '../../pages/live-thread'
import { Thread } from '../../pages/thread'

test.use({ siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

/** Somebody else writes under the essay. */
async function write(page: Page, slug: string, text: string): Promise<Thread> {
  await page.goto(`/p/${slug}`)
  const thread = new Thread(page)
  await thread.write({ text })
  await expect(thread.comment(text)).toBeFocused()
  return thread
}

test('comments / live: another’s comment is told of by a button that moves nothing, and shown when it is pressed', async ({
  page,
  data,
  asReader,
}) => {
  const { id: articleId, slug } = await data.buildPublishedArticle()
  for (let at = 0; at < 12; at += 1) await data.buildComment({ articleId, source: `Comment ${at}, of some length.` })
  await page.setViewportSize({ width: 390, height: 700 })
  const thread = new LiveThread(page)
  await page.goto(`/p/${slug}`)
  const read = thread.comment('Comment 5')
  await read.getByRole('link', { name: 'Reply' }).click()
  const reply = read.getByRole('textbox', { name: /Your reply/ })
  await reply.fill('Half a reply')
  await thread.connected()
  const before = await thread.place(reply)

  const { page: theirs } = await asReader()
  const theirThread = new LiveThread(theirs)
  await write(theirs, slug, 'Fresh from the ferry.')
  await expect(thread.news).toHaveText('1 new comment')
  await write(theirs, slug, 'And from the shore.')
  await expect(thread.news).toHaveText('2 new comments')
  expect(await thread.place(reply)).toEqual(before)
  await expect(reply).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '1 new comment' })).toHaveCount(1)
  await expect(theirThread.news).toHaveCount(0)
  await expectAccessible(page)

  await thread.news.focus()
  await page.keyboard.press('Enter')
  await expect(thread.comment('And from the shore.')).toBeFocused()
  await expect(thread.comment('And from the shore.')).toBeInViewport()
  await expect(thread.comment('Fresh from the ferry.')).toBeVisible()
  await expect(thread.region.locator('li.new')).toHaveCount(2)
  await expect(reply).toHaveValue('Half a reply')
  await expect(thread.news).toBeHidden()
})

test('comments / live: what comes below is shown without a word moving, at the width of a small telephone', async ({
  page,
  data,
  asReader,
}) => {
  const { id: articleId, slug } = await data.buildPublishedArticle()
  for (let at = 0; at < 8; at += 1) await data.buildComment({ articleId, source: `Comment ${at}, of some length.` })
  await page.setViewportSize({ width: 320, height: 900 })
  const thread = new LiveThread(page)
  await page.goto(`/p/${slug}`)
  await thread.comment('Comment 4').scrollIntoViewIfNeeded()
  await thread.connected()
  const before = await thread.place(thread.comment('Comment 4'))
  const { page: theirs } = await asReader()
  await theirs.goto(`/p/${slug}`)
  const answered = new Thread(theirs).comment('Comment 4')
  await answered.getByRole('link', { name: 'Reply' }).click()
  await answered.getByRole('textbox').fill('An answer.')
  await answered.getByRole('button', { name: 'Post reply' }).click()
  await expect(thread.news).toHaveText('1 new comment')
  await thread.news.click()
  await expect(thread.comment('An answer.').last()).toBeFocused()
  expect(await thread.place(thread.comment('Comment 4'))).toEqual(before)
})

test('comments / live: nobody is connected who only reads the essay, who looks at another tab, or whose thread is closed', async ({
  page,
  data,
  asReader,
}) => {
  const { slug } = await data.buildPublishedArticle({ body: everyBlock })
  await page.setViewportSize({ width: 390, height: 500 })
  const thread = new LiveThread(page)
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.goto(`/p/${slug}`)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  expect(scripts.filter((url) => url.includes('live'))).toEqual([])
  await thread.region.scrollIntoViewIfNeeded()
  await thread.connected()
  expect(thread.connections.size).toBe(1)
  await thread.turn('hidden')
  await expect.poll(() => thread.connections.size).toBe(0)
  const { page: theirs } = await asReader()
  await write(theirs, slug, 'While you looked elsewhere.')
  await thread.turn('visible')
  await expect(thread.news).toHaveText('1 new comment')
  expect(thread.connections.size).toBe(1)

  await page.goto('about:blank')
  const { slug: closed } = await data.buildPublishedArticle({ commentsOpen: false })
  await page.goto(`/p/${closed}`)
  await thread.region.scrollIntoViewIfNeeded()
  await expect(thread.region).toContainText('closed')
  expect(await thread.region.getAttribute('data-live')).toBeNull()
})

test('comments / live: a comment that was held is told of when it is let in, to everybody but its writer', async ({
  page,
  data,
  asOwner,
}) => {
  await data.buildSettings({ commentPolicy: 'hold-all' })
  const { slug } = await data.buildPublishedArticle()
  const thread = new LiveThread(page)
  await page.goto(`/p/${slug}`)
  await thread.region.scrollIntoViewIfNeeded()
  await thread.connected()
  const { page: desk } = await asOwner()
  const other = await desk
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin })
  const theirs = await other?.newPage()
  if (!theirs) throw new Error('No second reader.')
  const theirThread = new LiveThread(theirs)
  await theirs.goto(`/p/${slug}`)
  await theirThread.write({ text: 'Please let me in.', name: 'Ani' })
  await expect(theirThread.region.getByText(/Your comment has arrived/)).toBeFocused()
  await theirThread.connected()
  await desk.goto('/admin/comments')
  await desk.getByRole('button', { name: 'Approve' }).first().click()
  await expect(thread.news).toHaveText('1 new comment')
  await expect(theirThread.news).toHaveCount(0)
  await other?.close()
})

test('comments / live: what stands on another page of the thread is led to', async ({ page, data, asReader }) => {
  const { id: articleId, slug } = await data.buildPublishedArticle()
  for (let at = 0; at < 51; at += 1) await data.buildComment({ articleId, source: `Comment ${at}.` })
  const thread = new LiveThread(page)
  await page.goto(`/p/${slug}/comments?page=2`)
  await thread.connected()
  const { page: theirs } = await asReader()
  await write(theirs, slug, 'On the first page.')
  await thread.news.click()
  await expect(page).toHaveURL(/\/comments\/\w+#comment-\w+$/)
  await expect(page.getByRole('article').filter({ hasText: 'On the first page.' })).toBeVisible()
})

test('comments / live: nothing is followed without script', { tag: '@no-js-only' }, async ({ page, data }) => {
  const { id: articleId, slug } = await data.buildPublishedArticle()
  await data.buildComment({ articleId, source: 'Read in peace.' })
  const thread = new LiveThread(page)
  await page.goto(`/p/${slug}`)
  await expect(thread.comment('Read in peace.')).toBeVisible()
  expect(thread.connections.size).toBe(0)
  await expect(thread.news).toHaveCount(0)
})
