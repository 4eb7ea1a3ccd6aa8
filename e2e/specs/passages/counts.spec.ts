import type { APIRequestContext, Page } from '@playwright/test'
import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { Passages } from '../../pages/passages'

test.use({ siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

const lines = [
  'The list is kept in a school exercise book, and every driver who answers keeps his place.',
  'Nobody has ever voted for this arrangement. Nobody would dream of breaking it.',
  ...Array.from({ length: 30 }, (_, at) => `Paragraph ${at} is here to be read on the way down to the comments.`),
]

async function say(request: APIRequestContext, url: string, articleId: string, quote: string, text: string) {
  const answer = await request.post(`${url}/api/articles/${articleId}/passages`, {
    headers: { origin: url },
    data: { as: 'comment', quote, text, name: 'Tigran' },
  })
  expect(answer.status(), await answer.text()).toBe(201)
}

/** How far the page has moved anything by itself. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )

test('passages / counts: stand beside their passages, lead to the comments, and move nothing', async ({ page, data, request, site }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await say(request, site.url, article.id, 'a school exercise book', 'With a squirrel?')
  await say(request, site.url, article.id, 'a school exercise book', 'It was blue.')
  await say(request, site.url, article.id, 'ever voted', 'Who would?')
  const passages = new Passages(page)
  const before = lines[0] ?? ''
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`/p/${article.slug}`)
    await expect(passages.marks).toHaveCount(2)
    await expect(passages.marks.first()).toHaveAccessibleName('2 comments on this passage')
    await expect(passages.marks.last()).toHaveAccessibleName('1 comment on this passage')
    expect(await shifted(page), `${width}px`).toBe(0)
    // Nothing of it is text: it is neither copied nor searched.
    expect(
      await passages.text
        .locator('p')
        .first()
        .evaluate((line) => line.textContent),
    ).toBe(before)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, `${width}px`).toBeLessThanOrEqual(0)
  }
  await expectAccessible(page)
  await passages.marks.first().press('Enter')
  const { thread } = new ArticlePage(page)
  await expect(thread.comment('With a squirrel?')).toBeFocused()
  await expect(thread.comment('With a squirrel?')).toBeInViewport()
  await thread.comment('With a squirrel?').getByRole('link', { name: 'To the passage' }).click()
  await expect(passages.marks.first()).toBeFocused()
  await expect(passages.marks.first()).toBeInViewport()
})

test('passages / counts: are switched off in this browser and on again, and nothing is kept of who leaves them', async ({
  page,
  data,
  request,
  site,
}) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await say(request, site.url, article.id, 'a school exercise book', 'With a squirrel?')
  const passages = new Passages(page)
  await page.goto(`/p/${article.slug}`)
  await expect(passages.marks).toHaveCount(1)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await passages.hideCounts.click()
  await expect(passages.marks).toHaveCount(0)
  const asked: string[] = []
  page.on('request', (sent) => asked.push(new URL(sent.url()).pathname))
  await page.reload()
  await expect(passages.showCounts).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-counts', 'off')
  expect(asked.filter((path) => path.endsWith('passages.json'))).toEqual([])
  await passages.showCounts.click()
  await expect(passages.marks).toHaveCount(1)
  expect(await page.evaluate(() => localStorage.getItem('broadside.counts'))).toBeNull()
})

test('passages / counts: nothing of held and hidden comments is counted, quoted or asked for', async ({ page, data, request, site }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  for (const status of ['held', 'hidden']) {
    await say(request, site.url, article.id, 'a school exercise book', `To be ${status}.`)
    await data.db().comment.updateMany({ where: { articleId: article.id, status: 'approved' }, data: { status } })
  }
  const shown = await (await request.get(`${site.url}/p/${article.slug}`)).text()
  expect(shown).not.toContain('passages.json')
  expect(shown).not.toContain('class="passage"')
  expect(await (await request.get(`${site.url}/p/${article.slug}/passages.json`)).json()).toEqual({ marks: [] })
  await page.goto(`/p/${article.slug}`)
  await expect(new ArticlePage(page).thread.form).toBeVisible()
  await expect(new Passages(page).hideCounts).toHaveCount(0)
})

test('passages / counts: are on no paper', async ({ page, data, request, site }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await say(request, site.url, article.id, 'a school exercise book', 'With a squirrel?')
  await page.goto(`/p/${article.slug}`)
  const { marks } = new Passages(page)
  await expect(marks).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.passage-mark')).toBeHidden()
  for (const file of ['copy/md', 'copy/txt']) {
    const copy = await (await request.get(`${site.url}/p/${article.slug}/${file}`)).text()
    expect(copy).toContain('a school exercise book')
    expect(copy).not.toMatch(/squirrel|on this passage/)
  }
})

test('passages / changed: what no longer stands is quoted, is not counted, and leads to the revision that had it', {
  tag: '@no-js',
}, async ({ page, data, request, site }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await say(request, site.url, article.id, 'a school exercise book', 'With a squirrel?')
  await say(request, site.url, article.id, 'ever voted for this', 'Who would?')
  await data.buildRevision(article.id, { body: data.bodyOf('There is no timetable any more.', ...lines.slice(1)) })
  const { publishedId } = await data.db().article.findUniqueOrThrow({ where: { id: article.id }, select: { publishedId: true } })
  const lookedFor = () => data.db().passage.count({ where: { articleId: article.id, anchoredIn: publishedId ?? '' } })
  await expect.poll(lookedFor).toBe(2)
  await page.goto(`/p/${article.slug}`)
  const comment = new ArticlePage(page).thread.comment('With a squirrel?')
  await expect(comment.locator('blockquote.passage')).toContainText('a school exercise book')
  await expect(comment).toContainText('This passage has changed since.')
  await expect(comment.getByRole('link', { name: 'To the passage' })).toHaveCount(0)
  const { marks } = await (await request.get(`${site.url}/p/${article.slug}/passages.json`)).json()
  expect(marks).toMatchObject([{ quote: 'ever voted for this', count: 1 }])
  await comment.getByRole('link', { name: 'Read it as it stood' }).click()
  await expect(page).toHaveURL(new RegExp(`/p/${article.slug}/revisions/1`))
  await expect(page.locator('#text')).toContainText('a school exercise book')
})
