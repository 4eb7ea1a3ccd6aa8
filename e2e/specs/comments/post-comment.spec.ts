import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.use({ siteOptions: { content: 'empty' } })

// The server says 422 and 403 to what these tests do wrong, and Chromium writes that down.
const refusals = /status of (422|403|409)/

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

test('a guest comments with a name and nothing else, and sees it at once', { tag: '@no-js' }, async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle()
  const { thread, ...article } = new ArticlePage(page)
  await page.goto(`/p/${slug}`)
  await expect(article.title).toBeVisible()
  await expect(thread.region).toContainText('No comments yet')
  await thread.write({ text: 'We had one of these for the lift.\n\nThe book was *blue*.', name: 'Margit' })
  await expect(thread.comment('We had one of these')).toContainText('Margit')
  await expect(thread.comments.locator('em')).toHaveText('blue')
  await expect(thread.region.getByRole('heading')).toHaveText('Comments 1')
})

test('everybody else sees it too', { tag: '@no-js' }, async ({ page, data, browser, site }) => {
  const { slug } = await data.buildPublishedArticle()
  const stranger = await browser.newPage({ baseURL: site.url })
  await stranger.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await page.goto(`/p/${slug}`)
  await thread.write({ text: 'A comment for all.', name: 'Ani' })
  await expect(thread.comment('A comment for all.')).toBeVisible()
  await expect(async () => {
    await stranger.reload()
    await expect(new ArticlePage(stranger).thread.comment('A comment for all.')).toBeVisible({ timeout: 500 })
  }).toPass()
  await stranger.context().close()
})

test('a comment without a name is kept as typed, says what is wrong, and is then posted', { tag: '@no-js' }, async ({
  page,
  data,
  watch,
}) => {
  watch.expect(refusals)
  const { slug } = await data.buildPublishedArticle()
  const { thread } = new ArticlePage(page)
  await page.goto(`/p/${slug}`)
  await thread.write({ text: 'My only copy.', email: 'nowhere' })
  await expect(thread.form.getByRole('alert')).toContainText('was not posted yet')
  await expect(thread.name).toHaveAccessibleDescription(/Say who you are/)
  await expect(thread.email).toHaveAccessibleDescription(/not an e-mail address/)
  await expect(thread.text).toHaveValue('My only copy.')
  await thread.name.fill('Ani')
  await thread.email.fill('')
  await thread.post.click()
  await expect(thread.comment('My only copy.')).toBeVisible()
})

test('a text of more than ten thousand characters is refused whole and lost in no part', { tag: '@no-js' }, async ({
  page,
  data,
  watch,
}) => {
  watch.expect(refusals)
  const { slug } = await data.buildPublishedArticle()
  const { thread } = new ArticlePage(page)
  await page.goto(`/p/${slug}`)
  const long = 'a long comment '.repeat(800).trim()
  await thread.write({ text: long, name: 'Ani' })
  await expect(thread.text).toHaveAccessibleDescription(/At most 10,000 characters/)
  await expect(thread.text).toHaveValue(long)
  await expect(thread.comments).toHaveCount(0)
})

test('a held comment is received kindly and shown to nobody else', { tag: '@no-js' }, async ({ page, data, request }) => {
  await data.buildSettings({ commentPolicy: 'hold-first' })
  const { slug, id } = await data.buildPublishedArticle()
  const { thread } = new ArticlePage(page)
  await page.goto(`/p/${slug}`)
  await thread.write({ text: 'My first comment.', name: 'Ani' })
  await expect(page.getByText(/Your comment has arrived\. Somebody reads it/)).toBeVisible()
  // Whoever wrote it may be shown it in place by now; anybody else must not be.
  for (const path of [`/p/${slug}`, `/p/${slug}/received`, `/api/articles/${id}/comments`]) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(await response.text(), path).not.toContain('My first comment.')
  }
})

test('the trap is hidden from people, and whoever fills it is refused', { tag: '@no-js' }, async ({ page, data, site }) => {
  const { slug, id } = await data.buildPublishedArticle()
  const { thread } = new ArticlePage(page)
  await page.goto(`/p/${slug}`)
  await expect(thread.form.locator('[name=website]')).toBeHidden()
  await expect(thread.form.getByRole('textbox')).toHaveCount(3)
  const answer = await page.request.post(`/api/articles/${id}/comments`, {
    headers: { origin: site.url },
    form: { text: 'Buy!', name: 'Bot', website: 'https://spam.example', from: `/p/${slug}` },
  })
  expect(answer.status()).toBe(422)
  expect(await data.db().comment.count({ where: { articleId: id } })).toBe(0)
})

test('where comments are closed the thread says so and has no form', { tag: '@no-js' }, async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Early bird.' })
  await data.db().article.update({ where: { id: article.id }, data: { commentsOpen: false } })
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  await expect(thread.region).toContainText('Comments under this essay are closed.')
  await expect(thread.comment('Early bird.')).toBeVisible()
  await expect(thread.form).toHaveCount(0)
  await expect(thread.region.getByRole('link', { name: 'Reply' })).toHaveCount(0)
})
