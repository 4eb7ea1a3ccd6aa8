import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { EditorPage } from '../../pages/editor-page'

// Nobody has these: the domain is set aside for what does not exist, so no test asks a remote server.
const page = 'https://paper.example.invalid/essay'
const embedOf = (url: string) => ({ type: 'doc', content: [{ type: 'embed', attrs: { url } }] })

test('an address pasted alone on an empty line becomes its card, and undo makes words of it again', async ({ asOwner }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.paste({ text: 'https://youtu.be/abcdefghijk?t=90' })
  const card = editor.text.locator('.embed')
  await expect(card).toContainText('Video · YouTube')
  await expect(card).toContainText('Plays in place when a reader asks')
  await owner.page.keyboard.insertText('Below it.')
  await expect(editor.text.getByText('Below it.')).toBeVisible()
  await editor.press('Control+z', 'Control+z')
  await expect(card).toHaveCount(0)
  await expect(editor.text).toContainText('https://youtu.be/abcdefghijk?t=90')
  await editor.press('Control+Shift+z')
  await expect(card).toHaveCount(1)
})

test('an address within words stays words, and so does one that leads nowhere', async ({ asOwner }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.type('See ')
  await editor.paste({ text: 'https://example.org/there' })
  await expect(editor.text).toContainText('See https://example.org/there')
  await editor.press('Enter')
  await editor.paste({ text: 'https://localhost/there' })
  await expect(editor.text).toContainText('https://localhost/there')
  await expect(editor.text.locator('.embed')).toHaveCount(0)
})

test('the code that a provider gives becomes its embed, as words and as a page; another frame is dropped', async ({ asOwner }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.paste({ text: '<iframe width="560" src="https://www.youtube.com/embed/abcdefghijk" allowfullscreen></iframe>' })
  await expect(editor.text.locator('.embed')).toHaveCount(1)
  await editor.paste({
    html: '<p>Heard</p><iframe src="//player.vimeo.com/video/123456789"></iframe><iframe src="https://evil.example/x"></iframe><p>and seen</p>',
  })
  await expect(editor.text.locator('.embed')).toHaveCount(2)
  await expect(editor.text.locator('.embed').nth(1)).toContainText('Video · Vimeo')
  await expect(editor.text).toContainText('and seen')
  await expect(editor.text.locator('iframe')).toHaveCount(0)
})

test('an embed is asked for by name, says what is wrong with an address and keeps what was typed', async ({ asOwner, page: reader }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.block('embed')
  const address = editor.text.getByLabel('Address')
  await expect(address).toBeFocused()
  await editor.type('javascript:alert(1)')
  await editor.press('Tab')
  await expect(editor.text.getByRole('alert')).toHaveText(
    'This address leads nowhere. Give the whole address of a page, starting with https://.',
  )
  await expect(address).toHaveValue('javascript:alert(1)')
  await expect(address).toHaveAttribute('aria-invalid', 'true')
  await editor.title.fill('What leads nowhere')
  await expect(editor.status).toHaveText(/^Saved \d/)

  await address.fill('http://paper.example.invalid/essay')
  await expect(editor.text.getByRole('alert')).toHaveText('')
  await expect(editor.text.locator('.embed')).toContainText('Link · paper.example.invalid')
  await editor.text.getByLabel('Your title').fill('On queues')
  await address.press('Enter')
  await editor.type('A caption.')
  await expectAccessible(owner.page, { exclude: ['.skip'] })
  const published = await editor.publishNow()

  await reader.goto(published)
  const card = reader.locator('.text .embed')
  await expect(card.getByRole('link', { name: 'On queues' })).toHaveAttribute('href', page)
  await expect(card.locator('figcaption')).toHaveText('A caption.')
})

test('what was typed for an address is there as words when the page is opened again', async ({ asOwner }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.block('embed')
  await editor.type('the film of the quay')
  await editor.title.fill('Unfinished')
  await expect(editor.status).toHaveText(/^Saved \d/)
  await editor.open(editor.articleId)
  await expect(editor.text.getByText('the film of the quay')).toBeVisible()
})

test('a published card is shown as it was read, and can be read again', async ({ asOwner, data }) => {
  const owner = await asOwner()
  await data.buildCard(page, { title: 'On queues', description: 'What stands in them.' })
  const { id } = await data.buildPublishedArticle({ body: embedOf(page) })
  const editor = new EditorPage(owner.page)
  await editor.open(id)
  const card = editor.text.locator('.embed')
  await expect(card).toContainText('On queues')
  await expect(card).toContainText('What stands in them.')
  await card.getByRole('button', { name: 'Read again' }).click()
  await expect(card.getByRole('status')).toContainText('Could not be read:', { timeout: 25_000 })
  await expect(card).toContainText('On queues')
})
