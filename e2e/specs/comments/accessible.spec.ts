import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.use({ siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

test('a thread with an open reply form, and a form with complaints', async ({ page, data, watch }) => {
  watch.expect(/status of 422/)
  const article = await data.buildPublishedArticle()
  const root = await data.buildComment({ articleId: article.id, source: 'Who kept the list?' })
  await data.buildComment({ parent: root, authorId: article.authorId, source: '> Who?\n\nRaushan `did`.' })
  const gone = await data.buildComment({ articleId: article.id, status: 'deleted' })
  await data.buildComment({ parent: gone, source: 'I still answer.' })
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  await thread.comment('Who kept the list?').getByRole('link', { name: 'Reply' }).click()
  await expect(thread.region.getByRole('button', { name: 'Post reply' })).toBeVisible()
  await expectAccessible(page)
  await thread.post.click()
  await expect(thread.form.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

for (const [name, address] of [
  ['the page of threads', () => 'comments'],
  ['the page of one thread', (id: string) => `comments/${id}`],
  ['a thread that is not there', () => 'comments/nothing'],
  ['the form that answers a comment', (id: string) => `respond?to=${id}`],
  ['the page after a held comment', () => 'received'],
] as const) {
  test(name, async ({ page, data, watch }) => {
    watch.expect(/status of 404/)
    const article = await data.buildPublishedArticle()
    const comment = await data.buildComment({ articleId: article.id })
    await page.goto(`/p/${article.slug}/${address(comment.id)}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  })
}
