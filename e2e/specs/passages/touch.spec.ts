import type { Page } from '@playwright/test'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { Passages } from '../../pages/passages'
import { selectWords } from '../../pages/select-words'

test.use({ siteOptions: { content: 'empty' }, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

const lines = [
  'The list is kept in a school exercise book, and every driver who answers keeps his place.',
  'Nobody has ever voted for this arrangement. Nobody would dream of breaking it.',
  ...Array.from({ length: 12 }, (_, at) => `Paragraph ${at} is here to be read on the way down to the comments.`),
]

/** A finger that is held until the system selects a word: it then takes the touch away from the page. */
async function holdDown(page: Page, at: { x: number; y: number }, select: () => Promise<void>) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
  await select()
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
  await devtools.detach()
}

test('passages / touch: a long press selects, the handles go on, and a tap replies', async ({ page, data }) => {
  const { id, slug } = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${slug}`)
  const passages = new Passages(page)
  const line = passages.text.locator('p').first()
  const box = await line.boundingBox()
  if (!box) throw new Error('The line is not there.')
  await holdDown(page, { x: box.x + 60, y: box.y + 12 }, () => selectWords(line, 'exercise', 'exercise'))
  await expect(passages.reply).toBeVisible()
  // The handles are the system's: the page hears of a changed selection, and of no finger.
  await selectWords(line, 'a school', 'exercise book')
  await expect(passages.reply).toHaveAttribute('href', /quote=a(%20|\+)school(%20|\+)exercise(%20|\+)book/)
  const lies = () =>
    passages.acts.evaluate((bar) => {
      const { top, bottom, left, right } = bar.getBoundingClientRect()
      const rects = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])]
      const under = top - Math.max(...rects.map((rect) => rect.bottom))
      const over = Math.min(...rects.map((rect) => rect.top)) - bottom
      const sizes = [...bar.querySelectorAll<HTMLElement>('a:not([hidden])')].map((way) => way.offsetHeight >= 44)
      return { clearOfHandles: Math.max(under, over) >= 24, inWindow: left >= 0 && right <= innerWidth, large: sizes.every(Boolean) }
    })
  await expect.poll(lies).toEqual({ clearOfHandles: true, inWindow: true, large: true })
  await passages.reply.tap()
  await expect(passages.chosen).toHaveText('a school exercise book')
  await expect(passages.acts).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await passages.words.fill('With a squirrel?')
  await passages.name.fill('Ani')
  await passages.send.tap()
  await expect(passages.panel).toContainText('Your comment is posted.')
  await expect(new ArticlePage(page).thread.comment('With a squirrel?').locator('blockquote.passage')).toContainText(
    'a school exercise book',
  )
  expect(await data.db().passage.count({ where: { articleId: id, quote: 'a school exercise book' } })).toBe(1)
})

test('passages / touch: a tap elsewhere takes the buttons away, and a count is large enough for a finger', async ({
  page,
  data,
  request,
  site,
}) => {
  const { id, slug } = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  const answer = await request.post(`${site.url}/api/articles/${id}/passages`, {
    headers: { origin: site.url },
    data: { as: 'comment', quote: 'ever voted', text: 'Who would?', name: 'Tigran' },
  })
  expect(answer.status()).toBe(201)
  await page.goto(`/p/${slug}`)
  const passages = new Passages(page)
  await expect(passages.marks).toHaveCount(1)
  const mark = await passages.marks.boundingBox()
  expect(Math.min(mark?.width ?? 0, mark?.height ?? 0)).toBeGreaterThanOrEqual(24)
  await selectWords(passages.text, 'a school', 'exercise book')
  await expect(passages.acts).toBeVisible()
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await expect(passages.acts).toBeHidden()
  await passages.marks.tap()
  await expect(new ArticlePage(page).thread.comment('Who would?')).toBeInViewport()
})
