import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.use({ siteOptions: { content: 'empty' } })

const remote = (id: string) => ({
  origin: 'fediverse',
  remoteId: `https://social.example/@ani/${id}`,
  remoteUrl: `https://social.example/@ani/${id}`,
  writerUrl: 'https://social.example/@ani',
  guestName: 'Ani',
})

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

test('a comment from elsewhere says where it was written, and is answered like any other', { tag: '@no-js' }, async ({
  page,
  data,
  request,
}) => {
  const { id, slug } = await data.buildPublishedArticle()
  await data.buildComment({ articleId: id, source: 'Read on the train.', ...remote(slug) })
  await data.buildComment({ articleId: id, source: 'Written here.' })
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  const comment = thread.comment('Read on the train.')
  for (const [name, href] of [
    ['social.example', remote(slug).remoteUrl],
    ['Ani', remote(slug).writerUrl],
  ] as const) {
    await expect(comment.getByRole('link', { name, exact: true })).toHaveAttribute('href', href)
    await expect(comment.getByRole('link', { name, exact: true })).toHaveAttribute('rel', 'nofollow ugc noopener')
  }
  await expect(comment.getByRole('link', { name: 'Reply' })).toBeVisible()
  await expect(thread.comment('Written here.')).not.toContainText('via')
  const { items } = await (await request.get(`/api/articles/${id}/comments`)).json()
  const found = items.find(({ source }: { source: string }) => source === 'Read on the train.')
  expect(found).toMatchObject({ origin: 'fediverse', remoteUrl: remote(slug).remoteUrl })
})

test('likes and reposts elsewhere are counted at the head of the thread, one and many', async ({ page, data }) => {
  const react = (articleId: string, kind: string, number: number) =>
    data.db().remoteReaction.create({ data: { origin: 'bluesky', remoteId: `${articleId}/${kind}/${number}`, articleId, kind } })
  const [one, many, none] = [await data.buildPublishedArticle(), await data.buildPublishedArticle(), await data.buildPublishedArticle()]
  await react(one.id, 'like', 1)
  await react(one.id, 'repost', 1)
  for (const number of [1, 2, 3]) await react(many.id, 'like', number)
  const { thread } = new ArticlePage(page)
  await page.goto(`/p/${one.slug}`)
  await expect(thread.region).toContainText('1 like elsewhere · 1 repost elsewhere')
  await expectAccessible(page)
  await page.goto(`/p/${many.slug}`)
  await expect(thread.region).toContainText('3 likes elsewhere')
  await expect(thread.region).not.toContainText('repost')
  await page.goto(`/p/${none.slug}`)
  await expect(thread.form).toBeVisible()
  await expect(thread.region).not.toContainText('elsewhere')
})

test('a link with the id that a comment had in another system leads to it on the page', { tag: '@no-js' }, async ({ page, data }) => {
  const { id, slug } = await data.buildPublishedArticle()
  await data.buildComment({ articleId: id, source: 'From 2009.', origin: 'import', remoteId: `wordpress:${slug}`, formerId: '123' })
  await page.goto(`/p/${slug}#comment-123`)
  await expect(new ArticlePage(page).thread.comment('From 2009.')).toBeInViewport()
  expect(new URL(page.url()).pathname).toBe(`/p/${slug}`)
})

test('with script such a link leads to where the comment stands now, however far down', async ({ page, data }) => {
  const { id, slug } = await data.buildPublishedArticle()
  const far = {
    source: 'From 2009.',
    origin: 'import',
    remoteId: `wordpress:far-${slug}`,
    formerId: '124',
    createdAt: new Date('2009-01-01'),
  }
  const { id: commentId } = await data.buildComment({ articleId: id, ...far })
  for (let number = 0; number < 50; number++) await data.buildComment({ articleId: id, source: `Comment ${number}.` })
  await page.goto(`/p/${slug}#comment-124`)
  await expect(page).toHaveURL(new RegExp(`/p/${slug}/comments/${commentId}#comment-${commentId}$`))
  await expect(page.getByText('From 2009.')).toBeInViewport()
})

test('of one that readers cannot see such a link tells no more than of one that never was', { tag: '@no-js' }, async ({
  page,
  data,
  request,
  watch,
}) => {
  watch.expect(/status of 404/)
  const { id, slug } = await data.buildPublishedArticle()
  for (const [formerId, status] of [
    ['1', 'held'],
    ['2', 'hidden'],
    ['3', 'deleted'],
  ] as const)
    await data.buildComment({
      articleId: id,
      source: 'Secret.',
      status,
      origin: 'import',
      remoteId: `wordpress:${formerId}-${slug}`,
      formerId,
    })
  const texts = new Set<string>()
  for (const formerId of ['1', '2', '3', '999']) {
    const answer = await page.goto(`/p/${slug}/comments/former/${formerId}`)
    expect(answer?.status()).toBe(404)
    texts.add((await page.getByRole('main').textContent()) ?? '')
  }
  expect(texts.size).toBe(1)
  const { id: commentId } = await data.buildComment({ articleId: id, origin: 'import', remoteId: `wordpress:4-${slug}`, formerId: '4' })
  const lead = await request.get(`/p/${slug}/comments/former/4`, { maxRedirects: 0 })
  expect([lead.status(), lead.headers().location]).toEqual([303, `/p/${slug}/comments/${commentId}#comment-${commentId}`])
})
