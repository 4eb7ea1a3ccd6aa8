import type { Page } from '@playwright/test'
import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

test('two who write at once are shown both versions, and nothing goes without their choice', async ({ asRole, data }) => {
  const [first, second] = [await asRole('editor'), await asRole('editor')]
  const article = await data.buildArticle({ title: 'The list' })
  const [mine, theirs] = [new EditorPage(first.page), new EditorPage(second.page)]
  await mine.open(article.id)
  await theirs.open(article.id)

  await theirs.title.fill('The list, by the other')
  await expect(theirs.status).toHaveText(/^Saved \d/)
  await mine.standfirst.fill('Written at the same time.')
  await expect(mine.conflict).toBeVisible()
  await expect(mine.conflict.getByRole('region', { name: 'Yours, on this page' })).toContainText('Written at the same time.')
  await expect(mine.conflict.getByRole('region', { name: 'The other, on the server' })).toContainText('The list, by the other')
  await mine.press('Escape')
  await expect(mine.conflict).toBeVisible()

  await mine.conflict.getByRole('button', { name: 'Take the other' }).click()
  await expect(mine.title).toHaveValue('The list, by the other')
  await expect(mine.status).toHaveText(/^Saved/)

  await mine.title.fill('The list, by me')
  await expect(mine.status).toHaveText(/^Saved \d/)
  await theirs.title.fill('The list, by the other once more')
  await theirs.conflict.getByRole('button', { name: 'Keep mine' }).click()
  await expect(theirs.conflict).toBeHidden()
  await expect(theirs.status).toHaveText(/^Saved \d/)
  await mine.page.reload()
  await expect(mine.title).toHaveValue('The list, by the other once more')
})

test('without a connection the words stay in the browser, and are saved when it is back', async ({ asOwner, data }) => {
  const { page, watch } = await asOwner()
  watch.expect(/ERR_INTERNET_DISCONNECTED/)
  const article = await data.buildArticle({ title: 'Offline' })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  await page.context().setOffline(true)
  await editor.title.fill('Offline, on a ferry')
  await expect(editor.status).toHaveText(/^Not saved: There is no connection.* saved in this browser/)
  await page.context().setOffline(false)
  await expect(editor.status).toHaveText(/^Saved \d/)
  await page.reload()
  await expect(editor.title).toHaveValue('Offline, on a ferry')
})

test('who is signed out while writing is told, loses nothing, and goes on after signing in', async ({ asOwner, data }) => {
  const { page, user, watch } = await asOwner()
  watch.expect(/status of 401/)
  const article = await data.buildArticle({ title: 'Signed out' })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  await data.db().session.deleteMany({ where: { userId: user.id } })
  await editor.title.fill('Signed out, and still here')
  await expect(editor.status).toHaveText(/^Not saved: You are signed out/)
  await expect(page.getByRole('link', { name: 'Sign in in another tab' })).toBeVisible()

  const cookies = await data.cookiesOf(await data.db().user.findUniqueOrThrow({ where: { id: user.id } }))
  await page.context().addCookies(cookies.map(({ name, value }) => ({ name, value, url: new URL(page.url()).origin })))
  await page.getByRole('button', { name: 'Save now' }).click()
  await expect(editor.status).toHaveText(/^Saved \d/)
  await page.reload()
  await expect(editor.title).toHaveValue('Signed out, and still here')
})

test('words that never reached the server are back when the essay is opened again', async ({ asOwner, data }) => {
  const { page, watch } = await asOwner()
  watch.expect(/ERR_INTERNET_DISCONNECTED/)
  const article = await data.buildArticle({ title: 'A tab that died' })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  await page.context().setOffline(true)
  await editor.title.fill('A tab that came back')
  await expect(editor.status).toHaveText(/^Not saved/)
  // A page that is closed may hear, as it goes, that the connection is back, and save after all. One that dies hears nothing.
  await die(page)
  await page.close()
  await page.context().setOffline(false)
  const next = new EditorPage(await page.context().newPage())
  await next.open(article.id)
  await expect(next.page.getByText('had not reached the server')).toBeVisible()
  await expect(next.title).toHaveValue('A tab that came back')
  await expect(next.status).toHaveText(/^Saved \d/)
})

async function die(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  const died = page.waitForEvent('crash')
  devtools.send('Page.crash').catch(() => {})
  await died
}

test('what is deleted can be restored: at once, and from the list of deleted essays', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const article = await data.buildArticle({ title: `Removable ${Date.now()}` })
  await page.goto(`/admin/articles?text=${encodeURIComponent(article.title)}`)
  await page.getByRole('button', { name: `Delete ${article.title}` }).click()
  await expect(page.getByRole('link', { name: article.title })).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: article.title })).toBeVisible()

  await page.getByRole('button', { name: `Delete ${article.title}` }).click()
  await expect(page.getByText('is deleted.')).toBeVisible()
  await page.getByRole('link', { name: 'Deleted' }).click()
  await page.getByRole('button', { name: `Restore ${article.title}` }).click()
  await expect(page.getByText('is restored.')).toBeVisible()
  await page.goto(`/admin/articles/${article.id}`)
  await expect(new EditorPage(page).title).toHaveValue(article.title)
})

test('the way back of the browser leads to what was saved, not to what was loaded', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const article = await data.buildArticle({ title: 'Before' })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  await editor.title.fill('After')
  await expect(editor.status).toHaveText(/^Saved \d/)
  await page.getByRole('link', { name: 'Essays' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Essays')
  await page.goBack()
  await expect(editor.title).toHaveValue('After')
  await editor.standfirst.fill('And on from there.')
  await expect(editor.status).toHaveText(/^Saved \d/)
})

test('half a date in its field keeps nothing else from being saved', async ({ asOwner, data }) => {
  const { page } = await asOwner()
  const article = await data.buildArticle({ title: 'Dated' })
  const editor = new EditorPage(page)
  await editor.open(article.id)
  await page.getByLabel('Written').fill('2022-')
  await editor.title.fill('Dated, nearly')
  await expect(page.getByLabel('Written')).toHaveAccessibleDescription(/Not a date/)
  await expect(editor.status).toHaveText(/^Saved \d/)
})
