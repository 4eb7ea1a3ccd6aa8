import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

// The last is a phone with its keyboard open.
const windows = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
  { width: 390, height: 400 },
]

for (const viewport of windows) {
  const size = `${viewport.width} x ${viewport.height}`

  test(`editor / slash menu: stays inside a window of ${size}, wherever the slash was typed`, async ({ asOwner, data }) => {
    const { page } = await asOwner()
    const article = await data.buildArticle({ body: data.bodyOf(...Array.from({ length: 40 }, (_, at) => `Paragraph ${at}.`)) })
    const editor = new EditorPage(page)
    await page.setViewportSize(viewport)
    await editor.open(article.id)
    for (const place of ['start', 'middle', 'end'] as const) {
      await standAt(page, editor, place)
      await editor.press('End', 'Enter')
      await editor.type('/')
      await editor.blockMenu.waitFor()
      await expectInside(page, editor.blockMenu)
      await expectClearOfCaret(editor)
      // What is chosen is in sight, the last of them too.
      await editor.press('ArrowUp')
      await expect(editor.blockMenu.locator('[data-chosen]')).toHaveText(/Divider/)
      await expectInside(page, editor.blockMenu.locator('[data-chosen]'))
      await editor.press('Escape', 'Backspace')
    }
  })

  test(`editor / slash menu: goes with the text when the page is scrolled, in a window of ${size}`, async ({ asOwner, data }) => {
    const { page } = await asOwner()
    const article = await data.buildArticle({ body: data.bodyOf(...Array.from({ length: 40 }, (_, at) => `Paragraph ${at}.`)) })
    const editor = new EditorPage(page)
    await page.setViewportSize(viewport)
    await editor.open(article.id)
    await standAt(page, editor, 'middle')
    await editor.press('End', 'Enter')
    await editor.type('/')
    await editor.blockMenu.waitFor()
    await page.evaluate(() => window.scrollBy(0, 120))
    await expectInside(page, editor.blockMenu)
    await expectClearOfCaret(editor)
  })

  test(`editor / popups: menus and dialogs stay inside a window of ${size}`, async ({ asOwner, data }) => {
    const { page } = await asOwner()
    const article = await data.buildPublishedArticle({ title: 'A window like any other' })
    const editor = new EditorPage(page)
    await page.setViewportSize(viewport)
    await editor.open(article.id)
    await page.getByRole('button', { name: /^Block/ }).click()
    await expectInside(page, page.getByRole('menu'))
    await editor.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await editor.text
      .locator('p')
      .first()
      .dblclick({ position: { x: 20, y: 12 } })
    await expect(editor.text).toBeFocused()
    await editor.heardSelection()
    await editor.press('Control+k')
    await expectInside(page, page.getByRole('dialog', { name: 'Link' }))
    await editor.press('Escape')
    await editor.publish.click()
    await expectInside(page, page.getByRole('dialog', { name: 'Publish this revision' }))
  })

  test(`editor / side bar: its whole title is in sight in a window of ${size}`, async ({ asOwner, data }) => {
    const { page } = await asOwner()
    const title = 'Three shapes of one place, as three people drew them from memory'
    const bar = { type: 'sideBar', attrs: { title }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Beside.' }] }] }
    const caption = 'What each of the three remembered of the harbour, the market and the long road between them'
    const cell = { type: 'tableCell', content: [{ type: 'text', text: 'One' }] }
    const table = { type: 'table', attrs: { caption }, content: [{ type: 'tableRow', content: [cell] }] }
    const article = await data.buildArticle({ body: { type: 'doc', content: [...data.bodyOf('Before.').content, bar, table] } })
    const editor = new EditorPage(page)
    await page.setViewportSize(viewport)
    await editor.open(article.id)
    for (const [label, text] of [
      ['Title of the side bar', title],
      ['Title of the table', caption],
    ] as const) {
      const field = editor.text.getByLabel(label)
      await expect(field).toHaveValue(text)
      expect(await field.evaluate(cutOff), label).toEqual([0, 0])
    }
  })
}

/** Puts the caret into a paragraph whose line stands in this part of the window. */
async function standAt(page: Page, editor: EditorPage, place: 'start' | 'middle' | 'end') {
  const height = page.viewportSize()?.height ?? 0
  const line = editor.text.locator('p').nth(20)
  await line.click()
  await line.evaluate((element, { top }) => window.scrollBy(0, element.getBoundingClientRect().top - top), {
    top: { start: 150, middle: height / 2, end: height - 40 }[place],
  })
}

async function expectInside(page: Page, popup: Locator) {
  await expect(popup).toBeVisible()
  await expect
    .poll(() =>
      popup.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        return { left: left >= 0, top: top >= 0, right: right <= window.innerWidth, bottom: bottom <= window.innerHeight }
      }),
    )
    .toEqual({ left: true, top: true, right: true, bottom: true })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

/** What is being typed is not under the menu. */
async function expectClearOfCaret(editor: EditorPage) {
  const line = await editor.text.locator('p', { hasText: /^\/$/ }).boundingBox()
  const menu = await editor.blockMenu.boundingBox()
  const isClear = line && menu && (menu.y >= line.y + line.height / 2 || menu.y + menu.height <= line.y + line.height / 2)
  expect(isClear, JSON.stringify({ line, menu })).toBe(true)
}

/** Pixels of a field's text that its box does not show. */
function cutOff(field: HTMLElement | SVGElement): [number, number] {
  return [Math.max(0, field.scrollWidth - field.clientWidth), Math.max(0, field.scrollHeight - field.clientHeight)]
}
