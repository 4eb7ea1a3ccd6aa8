import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.use({ siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

const like = /^Like/

test('comments / likes: count at once, are there after a reload, and are taken back', async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Who kept the list?', likes: 4 })
  await page.goto(`/p/${article.slug}`)
  const button = new ArticlePage(page).thread.comment('Who kept the list?').getByRole('button', { name: like })
  await button.click()
  await expect(button).toHaveText('Like · 5')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(button).not.toHaveAttribute('data-busy')
  await page.reload()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(button).toHaveText('Like · 5')
  await button.press('Enter')
  await expect(button).toHaveText('Like · 4')
  await expect(button).toHaveAttribute('aria-pressed', 'false')
})

test('comments / likes: one that does not arrive is undone, and says so', async ({ page, data, watch }) => {
  watch.expect(/ERR_FAILED|Failed to load/)
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Who kept the list?', likes: 1 })
  await page.goto(`/p/${article.slug}`)
  await page.route('**/like', (route) => route.abort())
  const comment = new ArticlePage(page).thread.comment('Who kept the list?')
  await comment.getByRole('button', { name: like }).click()
  await expect(comment).toContainText('That did not arrive.')
  await expect(comment.getByRole('button', { name: like })).toHaveText('Like · 1')
})

test('comments / likes: one that comes too soon is undone, with the time to wait beside it', async ({ page, data, watch }) => {
  watch.expect(/Failed to load/)
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Who kept the list?', likes: 1 })
  await page.goto(`/p/${article.slug}`)
  const message = 'Please wait 40 seconds.'
  await page.route('**/like', (route) => route.fulfill({ status: 429, json: { ok: false, code: 'too-many', message } }))
  const comment = new ArticlePage(page).thread.comment('Who kept the list?')
  const button = comment.getByRole('button', { name: like })
  await button.click()
  await expect(comment).toContainText(message)
  await expect(button).toHaveText('Like · 1')
  await expect(button).toHaveAttribute('aria-pressed', 'false')
})

test('comments / likes: without script, counted in the thread, given and taken back under More', { tag: '@no-js-only' }, async ({
  page,
  data,
}) => {
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Who kept the list?', likes: 1 })
  await page.goto(`/p/${article.slug}`)
  const comment = new ArticlePage(page).thread.comment('Who kept the list?')
  await expect(comment.locator('.acts')).toContainText('1 like')
  await comment.getByRole('link', { name: 'More' }).click()
  await page.getByRole('button', { name: 'Like', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Take back your like' })).toBeVisible()
  await page.getByRole('link', { name: 'Link to this comment' }).click()
  const alone = page.getByRole('article')
  await expect(alone).toContainText('2 likes')
  await alone.getByRole('link', { name: 'More' }).click()
  await page.getByRole('button', { name: 'Take back your like' }).click()
  await expect(page.getByRole('button', { name: 'Like', exact: true })).toBeVisible()
})

test('comments / likes: one’s own is refused in words, and not offered under More', async ({ page, data, watch }) => {
  watch.expect(/status of 403/)
  const article = await data.buildPublishedArticle()
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  await thread.write({ text: 'I like this myself.', name: 'Ani' })
  const comment = thread.comment('I like this myself.')
  // A style sheet keeps the pointer off it.
  await comment.getByRole('button', { name: like }).press('Enter')
  await expect(comment).toContainText('liking it is for others')
  await comment.getByRole('link', { name: 'More' }).click()
  await expect(comment.locator('.options').getByRole('button', { name: /like/i })).toHaveCount(0)
})

test('comments / date: leads to the thread', async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  const { id } = await data.buildComment({ articleId: article.id, source: 'Who kept the list?' })
  await page.goto(`/p/${article.slug}`)
  await new ArticlePage(page).thread.comment('Who kept the list?').locator('.who a time').click()
  await expect(page).toHaveURL(new RegExp(`/comments/${id}$`))
})

test('comments / script: what it adds to each comment moves nothing', async ({ page, data, browser, site }) => {
  const article = await data.buildPublishedArticle()
  let parent: { id: string } | undefined
  for (const minute of [1, 2, 3, 4]) {
    const createdAt = new Date(Date.UTC(2026, 2, 4, 10, minute))
    const said = { source: 'Who kept the list?', createdAt, likes: minute % 2 }
    parent = await data.buildComment(parent ? { parent: parent as never, ...said } : { articleId: article.id, ...said })
  }
  for (const width of [320, 1280]) {
    const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false, viewport: { width, height: 900 } })
    const without = await context.newPage()
    await page.setViewportSize({ width, height: 900 })
    const tops = []
    for (const shown of [without, page]) {
      await shown.goto(`/p/${article.slug}`)
      if (shown === page) await expect(page.getByRole('button', { name: like })).toHaveCount(4)
      const list = await shown.locator('.comments').boundingBox()
      const boxes = await Promise.all((await shown.locator('.comments article').all()).map((each) => each.boundingBox()))
      tops.push(boxes.map((box) => [(box?.y ?? 0) - (list?.y ?? 0), box?.height]))
    }
    expect(tops[1]).toEqual(tops[0])
    await context.close()
  }
})

test('comments / reports: are sent from under More, thanked for, and refused without a reason', async ({ page, data, watch }) => {
  watch.expect(/status of 422/)
  const article = await data.buildPublishedArticle()
  const { id } = await data.buildComment({ articleId: article.id, source: 'Buy lamps.' })
  await page.goto(`/p/${article.slug}`)
  const comment = new ArticlePage(page).thread.comment('Buy lamps.')
  const more = comment.getByRole('link', { name: 'More' })
  await more.click()
  await comment.getByText('Report', { exact: true }).click()
  await comment.getByRole('radio', { name: 'Something else' }).check()
  await expectAccessible(page)
  await comment.getByRole('button', { name: 'Send report' }).click()
  await expect(comment.getByText('Say in a few words what is wrong with it.').first()).toBeVisible()
  await expect(comment.getByRole('radio', { name: 'Something else' })).toBeChecked()
  await comment.getByRole('textbox', { name: /own words/ }).fill('Lamps again.')
  await comment.getByRole('button', { name: 'Send report' }).click()
  await expect(comment.getByText(/A moderator will look at it/)).toBeFocused()
  expect(await data.db().commentReport.findMany({ where: { commentId: id } })).toMatchObject([{ reason: 'other', text: 'Lamps again.' }])
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
})

test('comments / reports: without script', { tag: '@no-js-only' }, async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  const { id } = await data.buildComment({ articleId: article.id, source: 'Buy lamps.' })
  await page.goto(`/p/${article.slug}/comments/${id}/options`)
  await page.getByText('Report', { exact: true }).click()
  await page.getByRole('radio', { name: 'It is spam or advertising' }).check()
  await page.getByRole('button', { name: 'Send report' }).click()
  await expect(page.getByRole('status')).toContainText('A moderator will look at it')
  await expect(page.getByRole('button', { name: /Mute/ })).toBeHidden()
})

test('comments / mute: folds away what somebody says in this browser, until they are heard again', async ({ page, data }) => {
  const article = await data.buildPublishedArticle()
  const root = await data.buildComment({ articleId: article.id, guestName: 'Vahe', source: 'Nonsense.' })
  await data.buildComment({ parent: root, guestName: 'Ani', source: 'It is not.' })
  await page.goto(`/p/${article.slug}`)
  const said = page.getByText('Nonsense.')
  const comment = page.locator(`#comment-${root.id} > article`)
  await comment.getByRole('link', { name: 'More' }).click()
  await comment.getByRole('button', { name: 'Mute Vahe' }).click()
  await expect(said).toBeHidden()
  await page.reload()
  await expect(said).toBeHidden()
  await expect(page.getByText('It is not.')).toBeVisible()
  await comment.getByRole('button', { name: 'Show this comment' }).click()
  await expect(said).toBeVisible()
  await comment.getByRole('link', { name: 'More' }).click()
  await comment.getByRole('button', { name: 'Hear Vahe again' }).click()
  await page.reload()
  await expect(said).toBeVisible()
})

test('comments / order: is a link away, is remembered, and a pinned thread stands first in each', { tag: '@no-js' }, async ({
  page,
  data,
}) => {
  const article = await data.buildPublishedArticle()
  const said = async (source: string, minute: number, others = {}) =>
    data.buildComment({ articleId: article.id, source, createdAt: new Date(Date.UTC(2026, 2, 4, 10, minute)), ...others })
  await said('The oldest.', 1)
  await said('The best.', 2, { likes: 5 })
  await said('The pinned.', 3, { pinnedAt: new Date() })
  await said('The newest.', 4)
  await page.goto(`/p/${article.slug}`)
  const texts = page.locator('.comments > li > article > p:not(.who, .acts)')
  await expect(texts).toHaveText(['The pinned.', 'The newest.', 'The best.', 'The oldest.'])
  await page.getByRole('link', { name: 'Best', exact: true }).click()
  await expect(texts).toHaveText(['The pinned.', 'The best.', 'The newest.', 'The oldest.'])
  await page.getByRole('link', { name: 'Oldest', exact: true }).click()
  await expect(texts).toHaveText(['The pinned.', 'The oldest.', 'The best.', 'The newest.'])
})

test('comments / picks: what the author would keep stands before the thread', { tag: '@no-js' }, async ({
  page,
  data,
  javaScriptEnabled,
}) => {
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Who kept the *list*?', pickedAt: new Date() })
  await page.goto(`/p/${article.slug}`)
  const picks = page.getByRole('region', { name: 'Author’s picks' })
  await expect(picks).toContainText('Who kept the list?')
  if (javaScriptEnabled) await expectAccessible(page)
  await picks.getByRole('link', { name: 'Tigran' }).click()
  await expect(page.getByRole('article')).toContainText('Who kept the list?')
})

test('comments / picks: go into the copy of the essay, by the reader’s choice', { tag: '@no-js' }, async ({ page, data, request }) => {
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'Who kept the *list*?', pickedAt: new Date() })
  await page.goto(`/p/${article.slug}`)
  const picks = page.getByRole('region', { name: 'Author’s picks' })
  for (const [name, begins] of [
    ['PDF', '%PDF-'],
    ['EPUB', 'PK'],
  ] as const) {
    const downloads = page.waitForEvent('download')
    await picks.getByRole('link', { name, exact: true }).click()
    const bytes = await readFile(await (await downloads).path())
    expect(bytes.toString('latin1').slice(0, begins.length)).toBe(begins)
  }
  const withThem = await request.get(`/p/${article.slug}/copy/picks.md`)
  expect(await withThem.text()).toContain('Who kept the *list*?')
  const alone = await request.get(`/p/${article.slug}.md`)
  expect(await alone.text()).not.toContain('Who kept')
})
