import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { RespondPage } from '../../pages/respond-page'

test.use({ siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

test('posting leaves the page where it is, and reads out that it was posted', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await page.evaluate(() => Object.assign(window, { stillHere: true }))
  await thread.write({ text: 'In place.', name: 'Ani' })
  await expect(thread.comment('In place.')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Your comment is posted.' })).toHaveCount(1)
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
  await expect(thread.text).toHaveValue('')
  await expect(thread.name).toHaveValue('Ani')
  await expect(thread.comment('In place.').locator('time')).toHaveText('this minute')
})

test('a draft outlives the tab, and is gone once it is posted', async ({ page, data, context }) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  await new ArticlePage(page).thread.text.fill('Not finished yet')
  await page.close()
  const again = await context.newPage()
  await again.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(again)
  await expect(thread.text).toHaveValue('Not finished yet')
  await thread.name.fill('Ani')
  await thread.post.click()
  await expect(thread.comment('Not finished yet')).toBeVisible()
  await again.reload()
  await expect(thread.comment('Not finished yet')).toBeVisible()
  await expect(thread.text).toHaveValue('')
})

test('without a network the text is kept and the form says so', async ({ page, data, context, watch }) => {
  watch.expect(/ERR_INTERNET_DISCONNECTED/)
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await context.setOffline(true)
  await thread.write({ text: 'From the ferry.', name: 'Ani' })
  await expect(thread.form.getByRole('alert')).toContainText('could not be sent')
  await expect(thread.text).toHaveValue('From the ferry.')
  await context.setOffline(false)
  await thread.post.click()
  await expect(thread.comment('From the ferry.')).toBeVisible()
})

test('somebody signed in is asked for nothing but the text', async ({ asReader, data }) => {
  const { slug } = await data.buildPublishedArticle()
  const { page, user } = await asReader()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await expect(thread.form).toContainText(`Commenting as ${user.name}`)
  await expect(page.getByText('Have an account?')).toBeHidden()
  await expect(thread.form.getByRole('textbox')).toHaveCount(1)
  await thread.write({ text: 'With one field.' })
  await expect(thread.comment('With one field.')).toContainText(user.name)
  await expect(thread.form.getByRole('textbox')).toHaveCount(1)
})

test('somebody signed in has one field without script too', { tag: '@no-js-only' }, async ({ asReader, data }) => {
  const { slug } = await data.buildPublishedArticle()
  const { page, user } = await asReader()
  const respond = new RespondPage(page)
  await respond.open(slug)
  await expect(page.getByText(`Commenting as ${user.name}`)).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(1)
  await respond.text.fill('With one field.')
  await respond.post.click()
  await expect(new ArticlePage(page).thread.comment('With one field.')).toContainText(user.name)
})

test('a held comment is acknowledged in place', async ({ page, data }) => {
  await data.buildSettings({ commentPolicy: 'hold-all' })
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await thread.write({ text: 'My first comment.', name: 'Ani' })
  await expect(thread.region.getByText(/Your comment has arrived/)).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`/p/${slug}$`))
  await expect(thread.text).toHaveValue('')
})

test('a form that somebody else is typing in survives a comment posted beside it', async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Who kept the list?' })
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  const comment = thread.comment('Who kept the list?')
  await comment.getByRole('link', { name: 'Reply' }).click()
  const reply = comment.getByRole('textbox', { name: 'Your reply to Tigran' })
  await reply.fill('Half a reply')
  await thread.write({ text: 'A thread of its own.', name: 'Ani' })
  await expect(thread.comment('A thread of its own.')).toBeVisible()
  await expect(reply).toHaveValue('Half a reply')
})

test('whoever only reads leaves no cookie and nothing in storage', async ({ page, data, context }) => {
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id })
  await page.goto(`/p/${article.slug}`)
  await new ArticlePage(page).thread.comments.first().scrollIntoViewIfNeeded()
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('the cookie of a first comment is a guest’s alone: no script can read it', async ({ page, data, context }) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await thread.write({ text: 'Hello.', name: 'Ani' })
  await expect(thread.comment('Hello.')).toBeVisible()
  const guest = (await context.cookies()).find(({ name }) => name.endsWith('broadside.guest'))
  expect(guest).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
})
