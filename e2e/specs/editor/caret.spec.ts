import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

const long = 'First words of an essay that go on for so long that three whole lines of them stand beside the large letter. '
  .repeat(2)
  .trim()

test('Home leads before the first letter of the essay, and what is typed then stands there', async ({ asOwner }) => {
  const { page } = await asOwner()
  const editor = new EditorPage(page)
  await editor.begin()
  await editor.text.click()
  await editor.type('First bold')
  await editor.move('Home')
  await editor.type('Changed. ')
  await expect(editor.text.locator('p')).toHaveText('Changed. First bold')
})

test('the large letter is a letter like any other to the keyboard', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const body = data.bodyOf(long, 'Another paragraph.')
  const article = await data.buildArticle({ title: 'By keys', body })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  const first = editor.text.locator('p').first()
  await expect(first.locator('.cap')).toHaveText('F')

  await first.click({ position: { x: 300, y: 12 } })
  await editor.move('Home')
  await editor.type('A')
  await expect(first).toHaveText(`A${long}`)
  await expect(first.locator('.cap')).toHaveText('A')

  await editor.move('End', 'Shift+Home')
  await editor.type('Z')
  await expect(first).toHaveText(/^Z/)
  await editor.move('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Home', 'Delete')
  await expect(first).not.toHaveText(/^Z/)
})

test('the page being written has a large letter only where readers will see one', async ({ asOwner, data, page }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  for (const [text, count] of [
    ['It rained.', 0],
    [long, 1],
  ] as const) {
    const article = await data.buildPublishedArticle({ body: data.bodyOf(text) })
    await page.goto(`/p/${article.slug}`)
    await expect(page.locator('.text.drop-cap')).toHaveCount(count)
    await editor.open(article.id)
    await expect(editor.text.locator('.cap')).toHaveCount(count)
  }
})
