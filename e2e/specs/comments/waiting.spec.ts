import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.use({ siteOptions: { content: 'empty' } })

const onlyYou = 'Only you see it here.'

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'hold-all' })
})

test('comments / held: the page that thanks shows the text as it will look', { tag: '@no-js-only' }, async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  await new ArticlePage(page).thread.write({ text: 'My *first* comment.', name: 'Ani' })
  await expect(page).toHaveURL(/\/received\?posted=1/)
  const comment = page.getByRole('article').filter({ hasText: 'My first comment.' })
  await expect(comment).toContainText('Ani')
  await expect(comment).toContainText(onlyYou)
  await expect(comment.locator('em')).toHaveText('first')
})

test('comments / held: without script the thread leads to what waits, until it is decided', { tag: '@no-js-only' }, async ({
  page,
  data,
}) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await thread.write({ text: 'My first comment.', name: 'Ani' })
  await page.goto(`/p/${slug}`)
  await thread.region.getByRole('link', { name: 'See whether it waits' }).click()
  await expect(page.getByRole('article')).toContainText('My first comment.')
  await data.db().comment.updateMany({ data: { status: 'deleted' } })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing of yours waits here')
  await expect(page.getByText('My first comment.')).toHaveCount(0)
})

test('comments / held: stands in the thread for its writer at once and after a reload, and for nobody else', async ({
  page,
  data,
  browser,
  site,
}) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await thread.write({ text: 'My first comment.', name: 'Ani' })
  await expect(thread.region.getByText(/Your comment has arrived/)).toBeFocused()
  await expect(thread.comment('My first comment.')).toContainText(onlyYou)
  await page.reload()
  await expect(thread.comment('My first comment.')).toContainText(onlyYou)
  // Nothing can be answered or linked to that nobody else sees.
  await expect(thread.comment('My first comment.').getByRole('link')).toHaveText(['More'])

  const stranger = await browser.newPage({ baseURL: site.url })
  await stranger.goto(`/p/${slug}`)
  await expect(new ArticlePage(stranger).thread.comments).toHaveCount(0)
  await stranger.goto(`/p/${slug}/received`)
  await expect(stranger.getByText('My first comment.')).toHaveCount(0)
  await stranger.context().close()
})

test('comments / held: an answer stands under what it answers', async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  const parent = await data.buildComment({ articleId: article.id, source: 'Who kept the list?' })
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  const answered = page.locator(`#comment-${parent.id}`)
  await answered.getByRole('link', { name: 'Reply' }).click()
  await answered.getByRole('textbox', { name: /^Your reply/ }).fill('My mother did.')
  await answered.getByRole('textbox', { name: /^Name/ }).fill('Ani')
  await answered.getByRole('button', { name: 'Post reply' }).click()
  await expect(answered.locator('.replies').getByText('My mother did.')).toBeVisible()
  await page.reload()
  await expect(answered.locator('.replies').getByText('My mother did.')).toBeVisible()
  await expect(thread.comments).toHaveCount(2)
})

test('comments / held: stays in the thread while another comment is posted beside it', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await thread.write({ text: 'This one waits.', name: 'Ani' })
  await expect(thread.comment('This one waits.')).toBeVisible()
  await data.buildSettings({ commentPolicy: 'open' })
  await thread.write({ text: 'This one appears.' })
  await expect(thread.comment('This one appears.')).toBeFocused()
  await expect(thread.comment('This one waits.')).toContainText(onlyYou)
})

test('comments / held: an account sees it in another browser too', async ({ asReader, data, browser, site }) => {
  const { slug } = await data.buildPublishedArticle()
  const { page, user } = await asReader()
  await page.goto(`/p/${slug}`)
  await new ArticlePage(page).thread.write({ text: 'From the ferry.' })
  await expect(new ArticlePage(page).thread.comment('From the ferry.')).toContainText(onlyYou)
  const elsewhere = await browser.newContext({ baseURL: site.url })
  const row = await data.db().user.findUniqueOrThrow({ where: { id: user.id } })
  await elsewhere.addCookies((await data.cookiesOf(row)).map(({ name, value }) => ({ name, value, url: site.url })))
  const phone = await elsewhere.newPage()
  await phone.goto(`/p/${slug}`)
  await expect(new ArticlePage(phone).thread.comment('From the ferry.')).toContainText(onlyYou)
  await elsewhere.close()
})

test('comments / held: once decided, the browser stops asking', async ({ page, data, context }) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await thread.write({ text: 'My first comment.', name: 'Ani' })
  await expect(thread.comment('My first comment.')).toBeVisible()
  await data.db().comment.updateMany({ data: { status: 'hidden' } })
  const asked = page.waitForResponse(/\/api\/me$/)
  await page.reload()
  await asked
  await expect(thread.comments).toHaveCount(0)
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).not.toContain('broadside.waiting')
})
