import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.describe('with a margin', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('a note and a short side bar stand beside their line', { tag: '@no-js' }, async ({ page, data }) => {
    const essay = new ArticlePage(page)
    await essay.open((await data.buildPublishedArticle({ body: everyBlock })).slug)
    await expect(essay.note(1)).toBeVisible()
    const [mark, note, bar, text] = await Promise.all(
      [essay.noteMark(1), essay.note(1), essay.sideBars, essay.text].map((place) => place.boundingBox()),
    )
    if (!mark || !note || !bar || !text) throw new Error('Something is not drawn.')
    expect(note.x).toBeGreaterThan(text.x + text.width)
    expect(note.x + note.width).toBeLessThanOrEqual(1280)
    expect(Math.abs(note.y - mark.y)).toBeLessThan(30)
    expect(bar.x).toBeGreaterThan(text.x + text.width)
    await expect(essay.noteButton(1)).toBeHidden()
    await expect(essay.endNotes).toBeHidden()
  })

  test('a side bar begins beside the paragraph that it follows, under what stands there already', { tag: '@no-js' }, async ({
    page,
    data,
  }) => {
    const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words.repeat(12) }] })
    const bar = (words: string) => ({ type: 'sideBar', attrs: { title: '' }, content: [paragraph(words)] })
    const content = [
      paragraph('Before it. '),
      paragraph('One line of it. '),
      bar('Beside one. '),
      paragraph('Another line. '),
      bar('Beside two. '),
    ]
    const body = { type: 'doc', content: [...content, paragraph('After it. ')] }
    const essay = new ArticlePage(page)
    await essay.open((await data.buildPublishedArticle({ body })).slug)
    // At one moment: a face that arrives between two looks moves everything.
    const boxes = await essay.text.evaluate((text) =>
      [...text.children].map((block) => block.getBoundingClientRect()).map(({ x, y, width, bottom }) => ({ x, y, width, end: bottom })),
    )
    const [before, one, first, two, second, after] = boxes
    if (!before || !one || !first || !two || !second || !after) throw new Error('Something is not drawn.')
    expect(Math.abs(first.y - one.y)).toBeLessThan(12)
    expect(first.x).toBeGreaterThan(one.x + one.width)
    expect(second.y).toBeGreaterThanOrEqual(first.end)
    // The text has the same pace as without them.
    for (const [above, below] of [
      [before, one],
      [one, two],
      [two, after],
    ] as const) {
      expect(below.y - above.end).toBeGreaterThan(15)
      expect(below.y - above.end).toBeLessThan(30)
    }
  })

  test('a mark leads to its note, and the note back', { tag: '@no-js' }, async ({ page, data }) => {
    const essay = new ArticlePage(page)
    await essay.open((await data.buildPublishedArticle({ body: everyBlock })).slug)
    await essay.noteMark(1).click()
    await expect(page).toHaveURL(/#note-1$/)
    await essay.note(1).getByRole('link', { name: 'Back to note 1 in the text' }).click()
    await expect(page).toHaveURL(/#noteref-1$/)
  })
})

test.describe('without a margin', () => {
  test.use({ viewport: { width: 390, height: 800 } })

  test('a note opens where it was made and closes again, by keyboard too', { tag: '@no-js' }, async ({ page, data }) => {
    const essay = new ArticlePage(page)
    await essay.open((await data.buildPublishedArticle({ body: everyBlock })).slug)
    await expect(essay.note(1)).toBeHidden()
    await essay.noteButton(1).click()
    await expect(essay.note(1)).toBeVisible()
    await expect(essay.note(1)).toBeInViewport({ ratio: 1 })
    await essay.note(1).getByRole('button', { name: 'Close' }).click()
    await expect(essay.note(1)).toBeHidden()
    await essay.noteButton(1).press('Enter')
    await expect(essay.note(1)).toContainText('The book I saw was the fourth.')
    await page.keyboard.press('Escape')
    await expect(essay.note(1)).toBeHidden()
  })

  test('the notes stand at the end as well, and lead back to their marks', { tag: '@no-js' }, async ({ page, data }) => {
    const essay = new ArticlePage(page)
    await essay.open((await data.buildPublishedArticle({ body: everyBlock })).slug)
    await expect(essay.endNotes).toContainText('The book I saw was the fourth.')
    await essay.endNotes.getByRole('link', { name: 'Back to note 1 in the text' }).click()
    await expect(page).toHaveURL(/#noteopen-1$/)
    await expect(essay.noteButton(1)).toBeInViewport()
  })

  test('an address that names a note shows it in the text', { tag: '@no-js' }, async ({ page, data }) => {
    const { slug } = await data.buildPublishedArticle({ body: everyBlock })
    await page.goto(`/p/${slug}#note-1`)
    await expect(new ArticlePage(page).note(1)).toBeVisible()
  })
})

test('what is printed has its notes and its address, and neither jar nor form', async ({ page, data, site }) => {
  const essay = new ArticlePage(page)
  const { slug } = await data.buildPublishedArticle({ body: everyBlock, revisedAt: new Date('2026-03-09T12:00:00Z') })
  await essay.open(slug)
  await page.emulateMedia({ media: 'print' })
  await expect(essay.note(1)).toBeVisible()
  const foot = page.locator('.printed-only', { hasText: `${site.url}/p/${slug}` })
  await expect(foot).toBeVisible()
  await expect(foot).toContainText('Revised 9 March 2026')
  await expect(essay.thread.region).toBeHidden()
  await expect(essay.jar).toBeHidden()
})

test('what is printed without notes has the middle of the sheet', async ({ page, data }) => {
  await page.setViewportSize({ width: 680, height: 900 })
  const essay = new ArticlePage(page)
  await essay.open((await data.buildPublishedArticle()).slug)
  await page.emulateMedia({ media: 'print' })
  const room = await essay.text.evaluate((text) => {
    const [words, sheet] = [text.getBoundingClientRect(), document.body.getBoundingClientRect()]
    return { before: Math.round(words.left - sheet.left), after: Math.round(sheet.right - words.right) }
  })
  expect(room.before).toBeGreaterThan(90)
  expect(room.after).toBe(room.before)
})
