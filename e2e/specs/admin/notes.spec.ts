import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'

const said = 'There is no timetable at the port. There is a list, and a woman who keeps it.'

test('notes / desk: a reader’s note is accepted, and its passage corrected in the editor', async ({ asOwner, data, request, site }) => {
  const article = await data.buildPublishedArticle({ title: 'Of notes', body: data.bodyOf('Nobody waits alone.', said) })
  const note = { suggestion: 'no timetable at the harbour', text: 'It is a harbour.', guestName: 'Ani', wantsCredit: true }
  await data.buildNote(article.id, 'no timetable at the port', note)
  const { page } = await asOwner()
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`/admin/notes?article=${article.id}`)
  const row = page.getByRole('listitem', { name: 'Typo on Of notes' })
  await expect(row).toContainText('It is a harbour.')
  await expect(row.locator('ins')).toHaveText('no timetable at the harbour')
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await row.getByRole('button', { name: 'Accept and correct' }).press('Enter')
  await expect(page).toHaveURL(new RegExp(`/admin/articles/${article.id}\\?note=`))
  const beside = page.getByRole('complementary', { name: 'A reader’s note' })
  await expect(beside).toContainText('Corrected after a note by Ani')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('no timetable at the port')
  await expectAccessible(page)
  await beside.getByRole('button', { name: 'Replace it as proposed' }).click()
  await expect(page.getByRole('textbox', { name: 'Text of the essay' })).toContainText(
    'There is no timetable at the harbour. There is a list',
  )
  await expect(beside.getByRole('button', { name: 'Replace it as proposed' })).toHaveCount(0)
  await page.goto(`/admin/notes?status=accepted&article=${article.id}`)
  await expect(row.getByRole('button', { name: 'Open again' })).toBeVisible()
  expect(await (await request.get(`${site.url}/p/${article.slug}`)).text()).not.toContain('harbour')
})

test('notes / desk: what stands no more is said, and a dismissed note leaves the list', async ({ asOwner, data }) => {
  const article = await data.buildPublishedArticle({ title: 'Of lost notes', body: data.bodyOf(said) })
  const { id } = await data.buildNote(article.id, 'a woman who keeps it', { kind: 'fact', text: 'It was a man.' })
  await data.db().article.update({ where: { id: article.id }, data: { body: JSON.stringify(data.bodyOf('Other words.')) } })
  const { page } = await asOwner()
  await page.goto(`/admin/articles/${article.id}?note=${id}`)
  const beside = page.getByRole('complementary', { name: 'A reader’s note' })
  await expect(beside).toContainText('This passage has changed')
  await beside.getByRole('button', { name: 'Close the note' }).click()
  await expect(beside).toHaveCount(0)
  await page.goto(`/admin/notes?article=${article.id}`)
  const row = page.getByRole('listitem', { name: 'Fact on Of lost notes' })
  await row.getByRole('button', { name: 'Dismiss' }).click()
  await expect(row).toHaveCount(0)
  await expect(page.getByText('No note waits.')).toBeVisible()
})
