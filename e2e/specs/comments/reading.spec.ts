import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'

test.use({ siteOptions: { content: 'empty' } })

test('comments / new since: the first visit says nothing, the next how many came, and leads from one to the next', async ({
  page,
  data,
  request,
  site,
}) => {
  await data.buildSettings({ commentPolicy: 'open' })
  const article = await data.buildPublishedArticle()
  const root = await data.buildComment({ articleId: article.id, source: 'Known.' })
  await page.goto(`/p/${article.slug}`)
  // Of whoever only reads nothing is kept.
  const like = page.getByRole('button', { name: /^Like/ })
  await like.click()
  await expect(like).toHaveText('Like · 1')
  await page.reload()
  await page.locator('#comments').scrollIntoViewIfNeeded()
  await expect.poll(() => page.evaluate((id) => localStorage.getItem(`broadside.visit:${id}`), article.id)).not.toBeNull()
  await expect(page.locator('.new-since')).toHaveCount(0)
  const post = async (text: string, parentId = '') => {
    const headers = { origin: site.url }
    const answer = await request.post(`/api/articles/${article.id}/comments`, { headers, data: { text, name: 'Ani', parentId } })
    expect(answer.status()).toBe(201)
  }
  await post('The first new one.', root.id)
  await post('The second new one.')
  await page.reload()
  await page.locator('#comments').scrollIntoViewIfNeeded()
  await expect(page.locator('.new-since')).toContainText('2 new comments since your last visit')
  await expectAccessible(page)
  const said = async () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await page.getByRole('button', { name: 'Go to the next new one' }).click()
  await expect.poll(said).toContain('The second new one.')
  await page.keyboard.press('n')
  await expect.poll(said).toContain('The first new one.')
  await page.keyboard.press('n')
  await expect.poll(said).toContain('The second new one.')
})

test('comments / replies: fold away and come back, and a link to one that is folded away opens them', async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  const root = await data.buildComment({ articleId: article.id, source: 'Who kept the list?' })
  const reply = await data.buildComment({ parent: root, source: 'Raushan did.' })
  await page.goto(`/p/${article.slug}`)
  await page.locator('#comments').scrollIntoViewIfNeeded()
  const fold = page.getByRole('button', { name: 'Fold these replies away' })
  await fold.press('Enter')
  await expect(page.getByText('Raushan did.')).toBeHidden()
  const unfold = page.getByRole('button', { name: 'Show the replies' })
  await expect(unfold).toBeFocused()
  await expect(unfold).toHaveAttribute('aria-expanded', 'false')
  await page.evaluate((id) => location.assign(`#comment-${id}`), reply.id)
  await expect(page.getByText('Raushan did.')).toBeVisible()
})

test('comments / order: the one that was chosen last is shown under the next essay', async ({ page, data }) => {
  const said = async (articleId: string) => {
    await data.buildComment({ articleId, source: 'Older.', createdAt: new Date(Date.UTC(2026, 2, 4)) })
    const newer = await data.buildComment({ articleId, source: 'Newer.', createdAt: new Date(Date.UTC(2026, 2, 5)) })
    await data.buildComment({ parent: newer, source: 'An answer.' })
  }
  const [one, other] = [await data.buildPublishedArticle(), await data.buildPublishedArticle()]
  await said(one.id)
  await said(other.id)
  const first = page.locator('.comments > li').first()
  await page.goto(`/p/${one.slug}`)
  await page.locator('#comments').scrollIntoViewIfNeeded()
  await expect(page.locator('.fold')).toHaveCount(1)
  await page.getByRole('link', { name: 'Oldest', exact: true }).click()
  await expect(first).toContainText('Older.')
  await page.goto(`/p/${other.slug}`)
  // Near, and not there yet: what somebody looks at is not turned over.
  await page.mouse.wheel(0, 1)
  await expect(first).toContainText('Older.')
})

test('comments / link: to one that has moved on leads to where it stands; to one that readers do not see, to the same words as to none', async ({
  page,
  data,
  watch,
}) => {
  watch.expect(/status of 404/)
  const { id: articleId, slug } = await data.buildPublishedArticle()
  const far = await data.buildComment({ articleId, source: 'From long ago.', createdAt: new Date(Date.UTC(2009, 1, 1)) })
  for (let number = 0; number < 50; number++) await data.buildComment({ articleId, source: `Comment ${number}.` })
  const links = (id: string) => page.goto(`/p/${slug}#comment-${id}`)
  await links(far.id)
  await expect(page).toHaveURL(new RegExp(`/p/${slug}/comments/${far.id}#comment-${far.id}$`))
  await expect(page.getByText('From long ago.')).toBeInViewport()
  const texts = new Set<string>()
  const held = await data.buildComment({ articleId, status: 'held' })
  const hidden = await data.buildComment({ articleId, status: 'hidden' })
  const deleted = await data.buildComment({ articleId, status: 'deleted' })
  for (const id of [held.id, hidden.id, deleted.id, '0'.repeat(26)]) {
    await links(id)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such comment')
    await expect(page).toHaveURL(new RegExp(`/comments/${id}#comment-${id}$`))
    texts.add((await page.getByRole('main').textContent()) ?? '')
  }
  expect(texts.size).toBe(1)
  await page.goto(`/p/${slug}/comments/${far.id}`)
  await page.evaluate((id) => location.assign(`#comment-${id}`), held.id)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such comment')
})
