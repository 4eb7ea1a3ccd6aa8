import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

const forms = [
  ['2022', '2022', '2022'],
  ['Oct 2022', '2022-10', 'October 2022'],
  ['October 2022', '2022-10', 'October 2022'],
  ['12 October 2022', '2022-10-12', '12 October 2022'],
] as const

for (const [typed, stored, shown] of forms) {
  test(`dates / written: “${typed}” is taken, kept as ${stored}, and read by readers as ${shown}`, async ({
    asOwner,
    data,
    page: reader,
  }) => {
    const { page } = await asOwner()
    const note = { type: 'authorsNote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A word before.' }] }] }
    const article = await data.buildArticle({
      title: `Dated ${typed}`,
      body: { type: 'doc', content: [note, ...data.bodyOf('Then.').content] },
    })
    const editor = new EditorPage(page)
    await editor.open(article.id)
    await page.getByLabel('Written').fill(typed)
    await page.getByLabel('Written').blur()
    await expect(page.getByLabel('Written')).toHaveValue(shown)
    const noteDate = editor.text.getByLabel('Date of the author’s note')
    await noteDate.fill(typed)
    await noteDate.press('Enter')
    await expect(noteDate).toHaveValue(shown)
    const path = await editor.publishNow()
    const row = await data.db().article.findUniqueOrThrow({ where: { id: article.id } })
    expect([row.writtenOn, JSON.parse(row.body).content[0].attrs.date]).toEqual([stored, stored])

    await reader.goto(path)
    await expect(reader.locator('.byline')).toContainText(`Written ${shown}`)
    await expect(reader.getByRole('note', { name: 'Author’s note' })).toContainText(shown)
    const told = JSON.parse((await reader.locator('script[type="application/ld+json"]').first().textContent()) ?? '{}')
    expect(told['@graph'][0].dateCreated).toBe(stored)
    await page.reload()
    await expect(page.getByLabel('Written')).toHaveValue(shown)
  })
}

test('dates / written: what is no date says so beside the field when it is left, and stays typed', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const article = await data.buildArticle({ title: 'Dated', writtenOn: '2021' })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  const field = page.getByLabel('Written')
  await field.fill('31 February 2022')
  await field.blur()
  await expect(field).toHaveValue('31 February 2022')
  await expect(field).toHaveAccessibleDescription(/Not a date/)
  await editor.title.fill('Dated, nearly')
  await expect(editor.status).toHaveText(/^Saved \d/)
  expect((await data.db().article.findUniqueOrThrow({ where: { id: article.id } })).writtenOn).toBe('2021')
  await field.fill('')
  await field.blur()
  await expect(editor.status).toHaveText(/^Saved \d/)
  await expect.poll(async () => (await data.db().article.findUniqueOrThrow({ where: { id: article.id } })).writtenOn).toBe('')
})
