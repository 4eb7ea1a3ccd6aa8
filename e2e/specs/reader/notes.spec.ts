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

  test('an address that names a note shows it in the text', { tag: '@no-js' }, async ({ page, data }) => {
    const { slug } = await data.buildPublishedArticle({ body: everyBlock })
    await page.goto(`/p/${slug}#note-1`)
    await expect(new ArticlePage(page).note(1)).toBeVisible()
  })
})

test('what is printed has its notes and its address, and neither jar nor form', async ({ page, data, site }) => {
  const essay = new ArticlePage(page)
  const { slug } = await data.buildPublishedArticle({ body: everyBlock })
  await essay.open(slug)
  await page.emulateMedia({ media: 'print' })
  await expect(essay.note(1)).toBeVisible()
  await expect(page.getByText(`${site.url}/p/${slug}`)).toBeVisible()
  await expect(essay.thread.region).toBeHidden()
  await expect(essay.jar).toBeHidden()
})
