import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { EditorPage } from '../../pages/editor-page'
import { RespondPage } from '../../pages/respond-page'

test.use({ siteOptions: { content: 'empty' } })

const refused = /status of (403|429)/

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

test('where people with an account talk, a guest is led to sign in and back to the form', { tag: '@no-js' }, async ({ page, data }) => {
  const { id, slug } = await data.buildPublishedArticle()
  await data.buildComment({ articleId: id, source: 'The blue one.' })
  await data.db().article.update({ where: { id }, data: { commentWriters: 'signed-in' } })
  const { thread } = new ArticlePage(page)
  await page.goto(`/p/${slug}`)
  await expect(thread.region).toContainText('Only people who are signed in may comment here.')
  await expect(thread.comment('The blue one.').getByRole('link', { name: 'Reply' })).toBeVisible()
  await expect(thread.form).toHaveCount(0)
  await thread.region.getByRole('link', { name: 'Sign in to comment' }).click()
  const here = new URL(page.url())
  expect([here.pathname, here.searchParams.get('to')]).toEqual(['/sign-in', `/p/${slug}/respond`])
  await page.goto(`/p/${slug}/respond`)
  await expect(page.getByRole('main')).toContainText('Only people who are signed in may comment here.')
})

test('somebody signed in comments and answers there, from the same page', { tag: '@no-js' }, async ({ asReader, data }) => {
  const { id, slug } = await data.buildPublishedArticle()
  await data.buildComment({ articleId: id, source: 'The blue one.' })
  await data.db().article.update({ where: { id }, data: { commentWriters: 'signed-in' } })
  const { page, user } = await asReader()
  const { thread } = new ArticlePage(page)
  await page.goto(`/p/${slug}`)
  await thread.region.getByRole('link', { name: 'Write a comment' }).click()
  const respond = new RespondPage(page)
  await respond.text.fill('I have an account.')
  await respond.post.click()
  await expect(thread.comment('I have an account.')).toContainText(user.name)
  await thread.comment('The blue one.').getByRole('link', { name: 'Reply' }).click()
  await respond.text.fill('Mine is green.')
  await respond.post.click()
  await expect(thread.comment('Mine is green.')).toBeVisible()
})

test('a slow thread says so, refuses the second comment with the time to wait, and keeps its text', { tag: '@no-js' }, async ({
  page,
  data,
  watch,
}) => {
  watch.expect(refused)
  const { id, slug } = await data.buildPublishedArticle()
  await data.db().article.update({ where: { id }, data: { slowMinutes: 10 } })
  const { thread } = new ArticlePage(page)
  await page.goto(`/p/${slug}`)
  await expect(thread.region).toContainText('one comment a person every 10 minutes')
  await thread.write({ text: 'First.', name: 'Margit' })
  await expect(thread.comment('First.')).toBeVisible()
  await thread.write({ text: 'And one more thing.', name: 'Margit' })
  await expect(thread.form.getByRole('alert')).toContainText('You may write again in 10 minutes.')
  await expect(thread.text).toHaveValue('And one more thing.')
})

test('a moderator slows a thread down from its queue', async ({ asRole, page, data }) => {
  const { id, slug } = await data.buildPublishedArticle()
  await data.buildComment({ articleId: id, source: 'Heated.', status: 'held' })
  const moderator = await asRole('moderator')
  await moderator.page.goto(`/admin/comments?article=${id}`)
  await moderator.page.getByText('Slow mode', { exact: true }).click()
  await expectAccessible(moderator.page)
  await moderator.page.getByLabel('Minutes between two comments of one person').fill('15')
  await moderator.page.getByRole('button', { name: 'Save' }).click()
  await expect(moderator.page.getByText('Saved: it counts at once.')).toBeVisible()
  await page.goto(`/p/${slug}`)
  await expect(new ArticlePage(page).thread.region).toContainText('every 15 minutes')
  await moderator.page.goto('/admin/comments')
  await expect(moderator.page.getByRole('heading', { name: 'Comments' })).toBeVisible()
  await expect(moderator.page.getByText('Slow mode', { exact: true })).toHaveCount(0)
})

test('an author makes a thread slow and closes it to guests in the editor, and readers see it at once', async ({ asOwner, page, data }) => {
  const { id, slug } = await data.buildPublishedArticle()
  const { thread } = new ArticlePage(page)
  await page.goto(`/p/${slug}`)
  await expect(thread.form).toBeVisible()
  const author = await asOwner()
  const editor = new EditorPage(author.page)
  await editor.open(id)
  await author.page.getByLabel('Slow mode, minutes').fill('soon')
  await author.page.getByLabel('Slow mode, minutes').press('Tab')
  await expect(author.page.getByLabel('Slow mode, minutes')).toHaveAccessibleDescription(/whole number/)
  await author.page.getByLabel('Slow mode, minutes').fill('5')
  await author.page.getByLabel('Slow mode, minutes').press('Tab')
  await expect(author.page.getByText('Saved: it counts at once.')).toBeVisible()
  await page.reload()
  await expect(thread.region).toContainText('every 5 minutes')
  await author.page.getByLabel('Who may comment').selectOption('signed-in')
  await expect(async () => {
    await page.reload()
    await expect(thread.region).toContainText('Only people who are signed in', { timeout: 500 })
  }).toPass()
})
