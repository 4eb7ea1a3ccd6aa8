import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

const untitled = 'Without a title'

test('new essay: the caret stands in the title', async ({ asRole }) => {
  const { page } = await asRole('author')
  const editor = new EditorPage(page)
  await editor.begin()
  await expect(editor.title).toBeFocused()
  await editor.type('Typed at once')
  await expect(editor.title).toHaveValue('Typed at once')
})

test('new essay: one in which nothing was typed is no row of the list, however often it was begun', async ({ asRole, data }) => {
  const { page, user } = await asRole('author')
  const editor = new EditorPage(page)
  await editor.begin()
  const first = editor.articleId
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Essays' })).toBeVisible()
  await expect(page.getByText(untitled)).toHaveCount(0)
  await editor.begin()
  expect(editor.articleId).toBe(first)
  await page.goto('/admin')
  await expect(page.getByText(untitled)).toHaveCount(0)
  expect(await data.db().article.count({ where: { authorId: user.id } })).toBe(1)
})

test('new essay: the first word makes it a row, and the next one begins another', async ({ asRole, data }) => {
  const { page, user } = await asRole('author')
  const editor = new EditorPage(page)
  await editor.begin()
  const first = editor.articleId
  await editor.title.fill('One word')
  await expect(editor.status).toHaveText(/^Saved \d/)
  await page.goBack()
  await expect(page.getByRole('link', { name: 'One word' })).toBeVisible()
  await editor.begin()
  expect(editor.articleId).not.toBe(first)
  await editor.text.click()
  await editor.type('No title, but a text.')
  await expect(editor.status).toHaveText(/^Saved \d/)
  await page.goto('/admin/articles')
  await expect(page.getByRole('link', { name: untitled })).toHaveCount(1)
  expect(await data.db().article.count({ where: { authorId: user.id } })).toBe(2)
})

test('new essay: two presses of the button begin one', async ({ asRole, data }) => {
  const { page, user } = await asRole('author')
  await page.goto('/admin/articles')
  await page.getByRole('button', { name: 'New essay' }).dblclick()
  await new EditorPage(page).text.waitFor()
  expect(await data.db().article.count({ where: { authorId: user.id } })).toBe(1)
})

test('new essay: words of a tab that died before its first save are back when one is begun again', async ({ asRole }) => {
  const { page, watch } = await asRole('author')
  watch.expect(/ERR_INTERNET_DISCONNECTED/)
  const editor = new EditorPage(page)
  await editor.begin()
  await page.context().setOffline(true)
  await editor.title.fill('Begun on a ferry')
  await expect(editor.status).toHaveText(/^Not saved/)
  const devtools = await page.context().newCDPSession(page)
  const died = page.waitForEvent('crash')
  devtools.send('Page.crash').catch(() => {})
  await died
  await page.close()
  await page.context().setOffline(false)
  const next = new EditorPage(await page.context().newPage())
  await next.begin()
  await expect(next.title).toHaveValue('Begun on a ferry')
  await expect(next.status).toHaveText(/^Saved \d/)
})
