import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../fixtures/test'
import { Passages } from '../../pages/passages'
import { selectWords } from '../../pages/select-words'

test.use({ siteOptions: { content: 'empty' }, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

const lines = [
  'The list is kept in a school exercise book, and every driver who answers keeps his place.',
  'Nobody has ever voted for this arrangement. Nobody would dream of breaking it.',
]

/** Puts a finger on a word. The browser of these specs selects nothing by that: what a telephone does then is done by selectWords. */
async function holdOn(page: Page, line: Locator, word: string): Promise<void> {
  const point = await line.evaluate((element, sought) => {
    const text = element.firstChild as globalThis.Text
    const range = document.createRange()
    range.setStart(text, text.data.indexOf(sought))
    range.setEnd(text, text.data.indexOf(sought) + sought.length)
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, word)
  const finger = await page.context().newCDPSession(page)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
}

test('passages / touch: what is selected is offered where the browser never says that the finger was lifted', async ({ page, data }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${article.slug}`)
  const passages = new Passages(page)
  const line = passages.text.locator('p').nth(1)
  await selectWords(line, 'Nobody has', 'ever voted')
  await expect(passages.reply).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(passages.acts).toBeHidden()
  await holdOn(page, line, 'arrangement')
  await selectWords(line, 'voted', 'arrangement')
  await expect(passages.reply).toBeVisible()
})
