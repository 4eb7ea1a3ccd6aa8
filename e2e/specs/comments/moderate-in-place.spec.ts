import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.use({ siteOptions: { content: 'empty' } })

test('comments / moderation in place: hiding is a button under More, and so is taking it back', async ({ asRole, data }) => {
  const article = await data.buildPublishedArticle()
  const { id } = await data.buildComment({ articleId: article.id, source: 'Buy lamps.' })
  const { page } = await asRole('moderator')
  await page.goto(`/p/${article.slug}`)
  const comment = new ArticlePage(page).thread.comment('Buy lamps.')
  await comment.getByRole('link', { name: 'More' }).click()
  await expect(comment.getByRole('link', { name: 'All by this writer' })).toHaveAttribute('href', `/admin/comments?status=all&by=${id}`)
  await comment.getByRole('button', { name: 'Hide' }).click()
  await expect(comment.getByText('Readers do not see this comment: it is hidden.')).toBeVisible()
  await expect(comment.getByRole('button', { name: 'Restore' })).toBeFocused()
  await expectAccessible(page)
  expect(await data.db().comment.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'hidden' })
  await page.keyboard.press('Enter')
  await expect(comment.getByRole('button', { name: 'Hide' })).toBeVisible()
  expect(await data.db().comment.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'approved' })
})

test('comments / moderation in place: without script, what waits is let in from the page of its options', { tag: '@no-js-only' }, async ({
  asOwner,
  data,
  request,
}) => {
  const article = await data.buildPublishedArticle()
  const { id } = await data.buildComment({ articleId: article.id, source: 'Please let me in.', status: 'held', heldBy: 'words' })
  const { page } = await asOwner()
  const options = `/p/${article.slug}/comments/${id}/options`
  expect((await request.get(options)).status()).toBe(404)
  await page.goto(options)
  await expect(page.getByText('Readers do not see this comment: it waits to be read.')).toBeVisible()
  await expect(page.getByText('Only you see it here.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByRole('button', { name: 'Hide' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0)
  expect(await (await request.get(`/p/${article.slug}`)).text()).toContain('Please let me in.')
})

test('comments / moderation in place: a reader is offered no decision', { tag: '@no-js' }, async ({ asReader, data }) => {
  const article = await data.buildPublishedArticle()
  const { id } = await data.buildComment({ articleId: article.id, source: 'A fair point.' })
  const { page } = await asReader()
  await page.goto(`/p/${article.slug}/comments/${id}/options`)
  await expect(page.getByRole('button', { name: 'Like', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Hide' })).toHaveCount(0)
})
