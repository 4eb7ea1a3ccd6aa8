import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

const replies = 250

test('a long thread shows its first hundred replies under the essay and goes on by its own pages', { tag: '@no-js' }, async ({
  page,
  data,
}) => {
  const article = await data.buildPublishedArticle()
  const begun = Date.now() - 3_600_000
  const written = (turn: number) => ({ source: `Comment ${turn}.`, createdAt: new Date(begun + turn * 1000) })
  const root = await data.buildComment({ articleId: article.id, ...written(0) })
  for (let turn = 1; turn <= replies; turn += 1) await data.buildComment({ parent: root, ...written(turn) })

  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  await expect(thread.comments).toHaveCount(101)
  await expect(thread.comments.last()).toContainText('Comment 100.')
  await page.getByRole('link', { name: /150 more replies/ }).click()

  const comments = page.getByRole('region', { name: 'Thread' }).getByRole('article')
  await expect(comments).toHaveCount(201)
  await expect(comments.last()).toContainText('Comment 200.')
  await expect(page).toHaveTitle(/^A thread under/)
  const pages = page.getByRole('navigation', { name: 'Pages of comments' })
  await expect(pages).toContainText('1 of 2')
  // A thread is read from its beginning: what follows is newer.
  await pages.getByRole('link', { name: 'Newer' }).click()
  // The first comment is what the others answer: it heads each page.
  await expect(comments).toHaveCount(51)
  await expect(comments.first()).toContainText('Comment 0.')
  await expect(comments.last()).toContainText('Comment 250.')
  await pages.getByRole('link', { name: 'Older' }).click()
  await expect(comments).toHaveCount(201)
})

test('the address of a comment far down leads to the page on which it stands', { tag: '@no-js' }, async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  const begun = Date.now() - 3_600_000
  const root = await data.buildComment({ articleId: article.id, source: 'Comment 0.', createdAt: new Date(begun) })
  let last = root
  for (let turn = 1; turn <= 205; turn += 1)
    last = await data.buildComment({ parent: root, source: `Comment ${turn}.`, createdAt: new Date(begun + turn * 1000) })
  await page.goto(`/p/${article.slug}/comments/${last.id}`)
  const comments = page.getByRole('region', { name: 'Thread' }).getByRole('article')
  await expect(comments).toHaveCount(6)
  await expect(comments.last()).toContainText('Comment 205.')
})
