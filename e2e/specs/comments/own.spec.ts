import { expectAccessible } from '../../fixtures/axe'
import type { Data } from '../../fixtures/data'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { RespondPage } from '../../pages/respond-page'
import { SignInPage } from '../../pages/sign-in-page'

test.use({ siteOptions: { content: 'empty' } })
test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

test('comments / own: a guest changes and deletes what they wrote, without script', { tag: '@no-js-only' }, async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await thread.write({ text: 'As it was.', name: 'Ani' })
  await thread.comment('As it was.').getByRole('link', { name: 'More' }).click()
  await page.getByRole('link', { name: 'Edit' }).click()
  const box = page.getByRole('textbox', { name: 'Edit your comment' })
  await expect(box).toHaveValue('As it was.')
  await box.fill('As it *is*.')
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByRole('region', { name: 'How it will look' }).locator('em')).toHaveText('is')
  await expect(box).toHaveValue('As it *is*.')
  await page.getByRole('button', { name: 'Save changes' }).click()
  const changed = page.getByRole('article').filter({ hasText: 'As it is.' })
  await expect(changed).toContainText('edited')
  await changed.getByRole('link', { name: 'More' }).click()
  await page.getByText('Delete', { exact: true }).click()
  await page.getByRole('button', { name: 'Delete my comment' }).click()
  await expect(page).toHaveURL(new RegExp(`/p/${slug}#comments$`))
  await expect(thread.comments).toHaveCount(0)
})

test('comments / own: with script it is changed in place, outlives a reload, and may wait again under its answers', async ({
  page,
  data,
}) => {
  const article = await data.buildPublishedArticle()
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  await thread.write({ text: 'As it was.', name: 'Ani' })
  const mine = thread.comment('As it was.')
  await expect(mine).toBeFocused()
  const parent = await data.db().comment.findFirstOrThrow({ where: { articleId: article.id } })
  await data.buildComment({ parent, source: 'An answer.' })
  const open = async () => {
    await page.locator(`#comment-${parent.id} > article`).getByRole('link', { name: 'More' }).click()
    await page.getByRole('link', { name: 'Edit' }).click()
  }
  await open()
  const box = page.getByRole('textbox', { name: 'Edit your comment' })
  await box.fill('Half a change')
  await page.reload()
  await open()
  await expect(box).toHaveValue('Half a change')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(thread.comment('Half a change')).toContainText('edited')
  await expect(box).toHaveCount(0)

  await data.buildSettings({ commentPolicy: 'hold-all' })
  await open()
  await expect(box).toHaveValue('Half a change')
  await box.fill('A whole change.')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(thread.comment('A whole change.')).toContainText('until then only you see it')
  await page.reload()
  await expect(thread.comment('A whole change.')).toContainText('Only you see it here.')
  await expect(page.locator(`#comment-${parent.id}`).getByText('An answer.')).toBeVisible()
})

test('comments / own: a preview in place is what is then posted; selected words are quoted in the answer', async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Who kept the list of names?' })
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  const comment = thread.comment('Who kept the list')
  await comment.locator('p:not([class])').selectText()
  await comment.getByRole('link', { name: 'Reply' }).click()
  const reply = comment.getByRole('textbox', { name: /^Your reply/ })
  await expect(reply).toHaveValue('> Who kept the list of names?\n\n')
  await reply.press('End')
  await reply.pressSequentially('My *mother* did.')
  await comment.getByRole('textbox', { name: /^Name/ }).fill('Ani')
  await comment.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('region', { name: 'How it will look' })
  await expect(preview).toBeFocused()
  const shown = await preview.getByRole('article').innerHTML()
  await expectAccessible(page)
  await comment.getByRole('button', { name: 'Post reply' }).click()
  const posted = thread.comment('My mother did.').last()
  await expect(posted.locator('blockquote')).toHaveText('Who kept the list of names?')
  expect(await posted.innerHTML()).toContain(shown)
})

test('comments / own: near the limit the box counts characters as people see them', async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await thread.text.fill('👨‍👩‍👧‍👦'.repeat(9_998))
  await expect(thread.form.getByText('Characters left: 2')).toBeVisible()
  await thread.text.fill('a'.repeat(10_003))
  await expect(thread.form.getByText('Characters too many: 3')).toBeVisible()
  await thread.text.fill('Short.')
  await expect(thread.form.getByText(/^Characters/)).toHaveCount(0)
})

test('comments / own: what was typed is there after signing in, and when the session ends meanwhile', async ({ page, data, watch }) => {
  watch.expect(/status of 422/)
  const password = 'kettle orchard seventeen'
  const { email, name } = await data.buildUser({ role: 'reader', password })
  const article = await data.buildPublishedArticle()
  const comment = await data.buildComment({ articleId: article.id })
  const respond = new RespondPage(page)
  await respond.open(article.slug, comment.id)
  await respond.text.fill('All that I typed.')
  await page.getByRole('button', { name: 'Comment as yourself' }).click()
  await new SignInPage(page).enter(email, password)
  await expect(page).toHaveURL(new RegExp(`/respond\\?to=${comment.id}#respond$`))
  await expect(page.getByText(`Commenting as ${name}`)).toBeVisible()
  await expect(respond.text).toHaveValue('All that I typed.')
  await data.db().session.deleteMany()
  await respond.post.click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(respond.text).toHaveValue('All that I typed.')
  await respond.name.fill('Ani')
  await respond.post.click()
  await expect(page.getByRole('article').filter({ hasText: 'All that I typed.' })).toContainText('Ani')
})

for (const [what, change] of [
  ['the thread is closed', async (data, id) => data.db().article.update({ where: { id }, data: { commentsOpen: false } })],
  [
    'the answered comment is removed',
    async (data, id) => data.db().comment.updateMany({ where: { articleId: id }, data: { status: 'hidden' } }),
  ],
  ['the essay is withdrawn', async (data, id) => data.db().article.update({ where: { id }, data: { status: 'draft' } })],
] as [string, (data: Data, id: string) => Promise<unknown>][]) {
  for (const mode of ['@no-js-only', '@js-only']) {
    test(`comments / own: what was typed stays where ${what} meanwhile (${mode.slice(1, -5)})`, { tag: mode }, async ({
      page,
      data,
      watch,
    }) => {
      watch.expect(/status of 40[34]/)
      // A page that could not be drawn brings its own style, of which nothing is taken.
      watch.expect(/inline style/)
      const article = await data.buildPublishedArticle()
      const comment = await data.buildComment({ articleId: article.id })
      const respond = new RespondPage(page)
      await respond.open(article.slug, comment.id)
      await respond.text.fill('All that I typed.')
      await respond.name.fill('Ani')
      await change(data, article.id)
      await respond.post.click()
      await expect(page.getByRole('alert').or(page.locator('[data-failure]')).first()).toBeVisible()
      await expect(page.getByRole('textbox').first()).toHaveValue('All that I typed.')
    })
  }
}
