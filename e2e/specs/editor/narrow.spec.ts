import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('editor / bar at 390 px: every tool is in sight, and a long tag does not widen the page', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const article = await data.buildArticle({ tags: ['W'.repeat(40)] })
  await new EditorPage(page).open(article.id)
  for (const tool of await page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button').all()) {
    const box = await tool.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 391), (await tool.getAttribute('aria-label')) ?? '').toBeLessThanOrEqual(390)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

for (const width of [390, 320]) {
  test(`editor / bar at ${width} px: takes one row, whatever the text and its state`, async ({ asOwner, data }) => {
    const { page } = await asOwner()
    await page.setViewportSize({ width, height: 844 })
    const cell = (said: string) => ({ type: 'tableCell', content: [{ type: 'text', text: said }] })
    const table = { type: 'table', content: [{ type: 'tableRow', content: [cell('One'), cell('Two')] }] }
    const body = { type: 'doc', content: [{ type: 'orderedList', content: [item('A numbered list')] }, table] }
    const article = await data.buildPublishedArticle({ title: 'One row', body })
    const editor = new EditorPage(page)
    await editor.open(article.id)
    const bar = page.locator('.writing-bar')
    const expectOneRow = async () => {
      const { height } = (await bar.boundingBox()) ?? { height: 0 }
      expect(height).toBeLessThan(66)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await expectOneRow()
    await editor.text.getByText('A numbered list').click()
    await expectOneRow()
    await editor.text.getByRole('cell', { name: 'One' }).click()
    await expectOneRow()
    await editor.type(' changed')
    await expect(editor.status).toHaveText(/^Saved \d/)
    await expect(editor.publish).toHaveText('Publish changes')
    await expectOneRow()
    await expectAccessible(page)
  })
}

function item(said: string) {
  return { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: said }] }] }
}

test('editor / bar at 390 px: what has no place in it is in a menu, by finger and by keyboard', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const article = await data.buildArticle({ body: data.bodyOf('Words') })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  await editor.text.getByText('Words').click()
  await editor.press('Control+a')
  const more = page.getByRole('button', { name: 'More tools' })
  await more.click()
  await expect(page.getByRole('menu').getByRole('menuitemcheckbox')).toHaveText([/Struck through/, /Code/, /Link/])
  await expect(page.getByRole('menu').getByRole('menuitem')).toHaveText([/Footnote/, /Undo/, /Redo/, /Keys/])
  await expectAccessible(page, { exclude: ['[data-base-ui-focus-guard]'] })
  await page.getByRole('menuitemcheckbox', { name: 'Struck through' }).click()
  await expect(editor.text.locator('s')).toHaveText('Words')

  const tools = page.getByRole('toolbar', { name: 'Formatting' })
  await tools.getByRole('button', { name: /^Block/ }).focus()
  await editor.press('ArrowRight', 'ArrowRight', 'ArrowRight')
  await expect(more).toBeFocused()
  await editor.press('Enter')
  await expect(page.getByRole('menuitemcheckbox', { name: 'Struck through' })).toHaveAttribute('aria-checked', 'true')
  await expect(page.getByRole('menuitemcheckbox', { name: 'Struck through' })).toBeFocused()
  await editor.press('End', 'Enter')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})

test('editor / bar at 390 px: a mark chosen there is set in the footnote that is being written', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const article = await data.buildArticle({ body: data.bodyOf('Words') })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  await editor.text.getByText('Words').click()
  await editor.press('End', 'Control+Alt+f')
  const note = page.getByRole('textbox', { name: 'Words of the footnote' })
  await expect(note).toBeFocused()
  await editor.type('in a book')
  await editor.move('Shift+Home')
  await page.getByRole('button', { name: 'More tools' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Struck through' }).click()
  await expect(note.locator('s')).toHaveText('in a book')
  await expect(note).toBeFocused()
})

test('editor / bar at 390 px: what is wrong has a row of its own and is read whole', async ({ asOwner, data }) => {
  const { page, watch } = await asOwner()
  watch.expect(/ERR_INTERNET_DISCONNECTED/)
  const article = await data.buildArticle({ title: 'Offline' })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  await page.context().setOffline(true)
  await editor.title.fill('Offline, on a ferry')
  await expect(page.getByText('There is no connection')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save now' })).toBeVisible()
  await page.context().setOffline(false)
  await expect(editor.status).toHaveText(/^Saved \d/)
})

test('the links of the admin are one press away, and fold when one was taken', async ({ asOwner }) => {
  const { page } = await asOwner()
  await page.goto('/admin')
  const menu = page.getByRole('button', { name: /^Menu/ })
  const ways = page.getByRole('navigation', { name: 'Dashboard' })
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(80)
  await expect(ways).toBeHidden()
  await menu.click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await ways.getByRole('link', { name: 'Essays' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Essays' })).toBeVisible()
  await expect(ways).toBeHidden()
})
