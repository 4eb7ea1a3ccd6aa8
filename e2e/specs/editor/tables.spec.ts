import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

test('an author makes a table by keyboard, changes its rows and columns, publishes, and a reader reads it', async ({ asRole, page }) => {
  test.slow()
  const author = await asRole('author')
  const editor = new EditorPage(author.page)
  await editor.begin()
  await editor.title.fill('What they carry')
  await editor.press('Enter')
  await editor.press('Enter')

  await editor.block('table')
  for (const words of ['Driver', 'Load', 'Days', 'Tigran', 'Tulips', '4', 'Gohar', 'A carousel', '11', 'Armen']) {
    await editor.type(words)
    // The last Tab of a table makes a row.
    if (words !== 'Armen') await editor.press('Tab')
  }
  await editor.press('Control+.')
  await editor.type('Loads of one day')
  await editor.press('Enter')
  const menu = async (name: string) => {
    await author.page.getByRole('button', { name: 'Rows and columns' }).click()
    await author.page.getByRole('menuitem', { name }).click()
  }
  const cell = (name: string) => editor.text.getByRole('cell', { name, exact: true })
  await cell('4').click()
  await menu('Delete column')
  await expect(cell('4')).toHaveCount(0)
  await cell('Tigran').click()
  await menu('Row above')
  await expect(editor.text.getByRole('row')).toHaveCount(5)
  await expectAccessible(author.page)
  await author.page.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.text.getByRole('row')).toHaveCount(4)
  await cell('Armen').click()
  await editor.press('Enter')
  await editor.type('And so they wait.')
  await page.goto(await editor.publishNow())
  const table = page.getByRole('table', { name: 'Loads of one day' })
  await expect(table.getByRole('columnheader')).toHaveText(['Driver', 'Load'])
  await expect(table.getByRole('row')).toHaveText([/Driver.*Load/, /Tigran.*Tulips/, /Gohar.*A carousel/, /^Armen/])
  await expect(page.getByText('And so they wait.')).toBeVisible()
})

test('a table of a sheet is pasted as a table, one that lays out a letter as its text', async ({ asRole }) => {
  const author = await asRole('author')
  const editor = new EditorPage(author.page)
  await editor.begin()
  await editor.text.click()
  await editor.paste({
    html: '<table><colgroup><col></colgroup><tr><td>Year</td><td><p>Price</p><p>of bread</p></td></tr><tr><td>1991</td><td colspan="2"><b>3</b></td></tr></table>',
  })
  await expect(editor.text.getByRole('row')).toHaveCount(2)
  await expect(editor.text.getByRole('cell', { name: 'Price of bread' }).locator('br')).toHaveCount(1)
  await expect(editor.text.getByRole('cell', { name: '3' }).locator('strong')).toHaveText('3')
  await editor.press('Control+End')
  await editor.paste({ html: '<table><tr><td><p>Dear reader,</p><p>it is late.</p></td></tr></table>' })
  await expect(editor.text.getByText('Dear reader,')).toBeVisible()
  await expect(editor.text.getByRole('table')).toHaveCount(1)
})
