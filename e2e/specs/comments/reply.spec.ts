import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { RespondPage } from '../../pages/respond-page'

test.use({ siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

test('without script Reply leads to a page that shows what is answered, and back to the answer', { tag: '@no-js-only' }, async ({
  page,
  data,
}) => {
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Who kept the list?' })
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  await thread.comment('Who kept the list?').getByRole('link', { name: 'Reply' }).click()
  const respond = new RespondPage(page)
  await expect(respond.title).toHaveText('Answer Tigran')
  await expect(respond.answered).toContainText('Who kept the list?')
  await respond.text.fill('Raushan did.')
  await respond.name.fill('Ani')
  await respond.post.click()
  await expect(page).toHaveURL(new RegExp(`/p/${article.slug}#comment-`))
  await expect(thread.region.locator('.replies').getByRole('article')).toContainText('Raushan did.')
})

test('Reply opens the form in place, Escape closes it, and what was typed is there again', async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Who kept the list?' })
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  const comment = thread.comment('Who kept the list?')
  const reply = comment.getByRole('link', { name: 'Reply' })
  await reply.click()
  const text = comment.getByRole('textbox', { name: 'Your reply to Tigran' })
  await expect(text).toBeFocused()
  await text.fill('Raushan did.')
  await text.press('Escape')
  await expect(text).toHaveCount(0)
  await expect(reply).toBeFocused()
  await reply.press('Enter')
  await expect(text).toHaveValue('Raushan did.')
  await comment.getByRole('textbox', { name: 'Name' }).fill('Ani')
  await comment.getByRole('button', { name: 'Post reply' }).click()
  const answer = thread.region.locator('.replies').getByRole('article')
  await expect(answer).toContainText('Raushan did.')
  await expect(answer).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Your comment is posted.' })).toHaveCount(1)
  await expect(text).toHaveCount(0)
})

test('a refused reply says what is wrong under the comment it answers', async ({ page, data, watch }) => {
  watch.expect(/status of 422/)
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Who kept the list?' })
  await page.goto(`/p/${article.slug}`)
  const comment = new ArticlePage(page).thread.comment('Who kept the list?')
  await comment.getByRole('link', { name: 'Reply' }).click()
  await comment.getByRole('textbox', { name: 'Your reply to Tigran' }).fill('Raushan did.')
  await comment.getByRole('button', { name: 'Post reply' }).click()
  const name = comment.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription(/Say who you are/)
  await expect(comment.getByRole('textbox', { name: 'Your reply to Tigran' })).toHaveValue('Raushan did.')
  await name.fill('Ani')
  await comment.getByRole('button', { name: 'Post reply' }).click()
  await expect(page.locator('.replies').getByRole('article')).toContainText('Raushan did.')
})

test('a comment has an address of its own, which shows its thread and leads to the essay', { tag: '@no-js' }, async ({
  page,
  data,
  javaScriptEnabled,
}) => {
  const article = await data.buildPublishedArticle({ title: 'The list' })
  const root = await data.buildComment({ articleId: article.id, source: 'Who kept the list?' })
  await data.buildComment({ parent: root, source: 'Raushan did.' })
  await data.buildComment({ articleId: article.id, source: 'Another thread.' })
  await page.goto(`/p/${article.slug}`)
  const comment = new ArticlePage(page).thread.comment('Raushan did.')
  if (javaScriptEnabled) await comment.locator('.who').getByRole('link').click()
  else {
    await comment.getByRole('link', { name: 'More' }).click()
    await page.getByRole('link', { name: 'Link to this comment' }).click()
  }
  await expect(page).toHaveURL(new RegExp(`/p/${article.slug}/comments/`))
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('link', { name: 'The list' }).click()
  await expect(page).toHaveURL(new RegExp(`/p/${article.slug}$`))
})

test('a comment that is not there is not found', { tag: '@no-js' }, async ({ page, data, watch }) => {
  watch.expect(/status of 404/)
  const article = await data.buildPublishedArticle()
  const held = await data.buildComment({ articleId: article.id, status: 'held' })
  const answer = await page.goto(`/p/${article.slug}/comments/${held.id}`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such comment')
})

test('older threads stand on pages of their own', { tag: '@no-js' }, async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  const first = await data.buildComment({ articleId: article.id, source: 'The very first.', createdAt: new Date(0) })
  for (let at = 1; at <= 50; at += 1)
    await data.buildComment({ articleId: article.id, source: `No. ${at}`, createdAt: new Date(at * 60_000) })
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  await expect(thread.comments).toHaveCount(50)
  await page.getByRole('link', { name: 'Older' }).click()
  await expect(page.locator(`#comment-${first.id}`)).toContainText('The very first.')
  await expect(thread.comments).toHaveCount(1)
})
