import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

const said = 'There is no timetable at the port. There is a list, and a woman who keeps it.'

test('notes / credit: taking the proposal and publishing it names whoever sent it, in a line that is ready', async ({
  asOwner,
  data,
  page: reader,
}) => {
  const article = await data.buildPublishedArticle({ title: 'Of thanks', body: data.bodyOf(said) })
  const note = { suggestion: 'no timetable at the harbour', guestName: 'Ani', wantsCredit: true }
  const { id } = await data.buildNote(article.id, 'no timetable at the port', note)
  const { page } = await asOwner()
  const editor = new EditorPage(page)
  await page.goto(`/admin/articles/${article.id}?note=${id}`)
  const beside = page.getByRole('complementary', { name: 'A reader’s note' })
  await beside.getByRole('button', { name: 'Replace it as proposed' }).press('Enter')
  await expect(editor.status).toHaveText(/Saved/)
  await editor.publish.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Publish this revision' })
  await expect(dialog.getByLabel('What changed')).toHaveValue('Corrected thanks to Ani')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByRole('dialog', { name: 'It is published' })).toBeVisible()
  expect(await data.db().privateNote.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'accepted' })
  await reader.goto(`/p/${article.slug}/history`)
  await expect(reader.getByText('Corrected thanks to Ani')).toBeVisible()
})

test('notes / credit: the line is taken out and put back by one button, beside what was typed, at 320 px by key', async ({
  asOwner,
  data,
}) => {
  const article = await data.buildPublishedArticle({ title: 'Of no thanks', body: data.bodyOf(said) })
  const { id } = await data.buildNote(article.id, 'no timetable at the port', { guestName: 'Ani', wantsCredit: true })
  await data.db().privateNote.update({ where: { id }, data: { status: 'accepted', decidedAt: new Date() } })
  const { page } = await asOwner()
  await page.setViewportSize({ width: 320, height: 700 })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  await editor.text.click()
  await editor.type('Still. ')
  await expect(editor.status).toHaveText(/Saved/)
  await editor.publish.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Publish this revision' })
  const why = dialog.getByLabel('What changed')
  await expect(why).toHaveValue('Corrected thanks to Ani')
  await dialog.getByRole('button', { name: 'Leave the name out' }).press('Enter')
  await expect(why).toHaveValue('')
  await why.fill('One word')
  await dialog.getByRole('button', { name: 'Name them' }).press('Enter')
  await expect(why).toHaveValue('One word. Corrected thanks to Ani')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await dialog.getByRole('button', { name: 'Leave the name out' }).press('Enter')
  await dialog.getByRole('button', { name: 'Publish now' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'It is published' })).toBeVisible()
  const row = await data.db().article.findUniqueOrThrow({ where: { id: article.id }, include: { published: true } })
  expect(row.published?.reason).toBe('One word.')
})
