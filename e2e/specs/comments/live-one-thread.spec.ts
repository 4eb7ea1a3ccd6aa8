import { expect, test } from '../../fixtures/test'
import { LiveThread } from '../../pages/live-thread'
import { Thread } from '../../pages/thread'

test.use({ siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

test('comments / live / one thread: a reply is told of by a button that moves nothing and shown when it is pressed, another thread is not', async ({
  page,
  data,
  asReader,
}) => {
  const { id: articleId, slug } = await data.buildPublishedArticle()
  const root = await data.buildComment({ articleId, source: 'The ferry was late.' })
  for (let at = 0; at < 12; at += 1) await data.buildComment({ parent: root, source: `Reply ${at}, of some length.` })
  await page.setViewportSize({ width: 390, height: 700 })
  const thread = new LiveThread(page)
  await page.goto(`/p/${slug}/comments/${root.id}`)
  const read = thread.comment('Reply 5').last()
  await read.getByRole('link', { name: 'Reply' }).click()
  const box = read.getByRole('textbox', { name: /Your reply/ })
  await box.fill('Half a reply')
  await thread.connected()
  expect(thread.connections.size).toBe(1)
  const before = await thread.place(box)

  const { page: theirs } = await asReader()
  await theirs.goto(`/p/${slug}`)
  const theirThread = new Thread(theirs)
  await theirThread.write({ text: 'Another thread.' })
  await expect(theirThread.comment('Another thread.')).toBeFocused()
  await theirs.goto(`/p/${slug}/comments/${root.id}`)
  await new Thread(theirs).write({ text: 'It always is.' })
  await expect(thread.news).toHaveText('1 new reply')
  expect(await thread.place(box)).toEqual(before)
  await expect(box).toBeFocused()
  await thread.news.focus()
  await page.keyboard.press('Enter')
  await expect(thread.comment('It always is.').last()).toBeFocused()
  await expect(thread.region.locator('li.new')).toHaveCount(1)
  await expect(box).toHaveValue('Half a reply')
  await expect(thread.news).toBeHidden()
})

test('comments / live / one thread: what stands on its next page is led to', async ({ page, data, asReader }) => {
  const { id: articleId, slug } = await data.buildPublishedArticle()
  const root = await data.buildComment({ articleId, source: 'The ferry was late.' })
  for (let at = 0; at < 200; at += 1) await data.buildComment({ parent: root, source: `Reply ${at}.` })
  const thread = new LiveThread(page)
  await page.goto(`/p/${slug}/comments/${root.id}?page=1`)
  await thread.connected()
  const { page: theirs } = await asReader()
  await theirs.goto(`/p/${slug}/comments/${root.id}`)
  await new Thread(theirs).write({ text: 'The two hundred and first.' })
  await thread.news.click()
  await expect(page).toHaveURL(/\/comments\/\w+#comment-\w+$/)
  await expect(page.getByRole('article').filter({ hasText: 'The two hundred and first.' })).toBeVisible()
})

test('comments / live / one thread: nobody is connected in a hidden tab or under a closed essay', async ({ page, data, asReader }) => {
  const { id: articleId, slug } = await data.buildPublishedArticle()
  const root = await data.buildComment({ articleId, source: 'The ferry was late.' })
  const thread = new LiveThread(page)
  await page.goto(`/p/${slug}/comments/${root.id}`)
  await thread.connected()
  await thread.turn('hidden')
  await expect.poll(() => thread.connections.size).toBe(0)
  const { page: theirs } = await asReader()
  await theirs.goto(`/p/${slug}/comments/${root.id}`)
  await new Thread(theirs).write({ text: 'While you looked elsewhere.' })
  await expect(new Thread(theirs).comment('While you looked elsewhere.').last()).toBeFocused()
  await thread.turn('visible')
  await expect(thread.news).toHaveText('1 new reply')
  expect(thread.connections.size).toBe(1)

  await page.goto('about:blank')
  const closed = await data.buildPublishedArticle({ commentsOpen: false })
  const { id } = await data.buildComment({ articleId: closed.id, source: 'Said before.' })
  await page.goto(`/p/${closed.slug}/comments/${id}`)
  await expect(thread.comment('Said before.')).toBeVisible()
  expect(await thread.region.getAttribute('data-live')).toBeNull()
})

test('comments / live / one thread: nothing is followed without script', { tag: '@no-js-only' }, async ({ page, data }) => {
  const root = await data.buildComment({ source: 'Read in peace.' })
  const { slug } = await data.db().article.findUniqueOrThrow({ where: { id: root.articleId } })
  const thread = new LiveThread(page)
  await page.goto(`/p/${slug}/comments/${root.id}`)
  await expect(thread.comment('Read in peace.')).toBeVisible()
  expect(thread.connections.size).toBe(0)
  await expect(thread.news).toHaveCount(0)
})
