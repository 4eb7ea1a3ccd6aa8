import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

const addresses = [
  '/admin',
  '/admin/articles',
  '/admin/articles?status=deleted',
  '/admin/comments',
  '/admin/comments?status=all',
  '/admin/comments/blocks',
  '/admin/comments/decisions',
  '/admin/notes',
  '/admin/settings',
  '/admin/mail',
]

for (const address of addresses) {
  test(`axe finds nothing at ${address}, wide and narrow`, async ({ asOwner }) => {
    test.slow()
    const { page } = await asOwner()
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(address)
      await expectAccessible(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow, `sideways scrolling at ${width}`).toBeLessThanOrEqual(0)
    }
  })
}

test('axe finds nothing in the editor, its menus and its dialogs', async ({ asOwner, data }) => {
  test.slow()
  const { page } = await asOwner()
  const article = await data.buildArticle({
    body: {
      type: 'doc',
      content: [
        { type: 'authorsNote', attrs: { date: '2022' }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A note.' }] }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Words' },
            { type: 'footnote', content: [{ type: 'text', text: 'of a note' }] },
          ],
        },
        { type: 'sideBar', attrs: { title: '' }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Beside.' }] }] },
        { type: 'codeBlock', content: [{ type: 'text', text: 'x = 1' }] },
      ],
    },
  })
  const editor = new EditorPage(page)
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await editor.open(article.id)
    await expectAccessible(page)
  }
  // The library's guards take the focus to send it on; axe knows them only by their looks.
  const exclude = ['[data-base-ui-focus-guard]']
  await page.getByRole('button', { name: /^Block:/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectAccessible(page, { exclude })
  await page.keyboard.press('Escape')
  await editor.publish.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, { exclude })
  await page.keyboard.press('Escape')
  await expect(editor.publish).toBeFocused()
})
