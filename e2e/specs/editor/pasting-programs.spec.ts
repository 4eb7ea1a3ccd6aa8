import { Buffer } from 'node:buffer'
import type { Page } from '@playwright/test'
import { googleDocsClipboard } from '../../fixtures/clipboards/google-docs'
import { substackClipboard } from '../../fixtures/clipboards/substack'
import { wordClipboard } from '../../fixtures/clipboards/word'
import { everyBlock } from '../../fixtures/essay'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { EditorPage } from '../../pages/editor-page'

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** What the reader’s page says of its notes, in their order. */
async function notesOf(page: Page): Promise<string[]> {
  const notes = await page.locator('#text .note').evaluateAll((all) =>
    all.map((note) => {
      const words = note.cloneNode(true) as Element
      for (const part of words.querySelectorAll('.note-number, .note-back, .note-close')) part.remove()
      return words.textContent ?? ''
    }),
  )
  return notes
}

test('paste / Word: an essay is pasted, published and read with its notes, lists and caption', async ({ asOwner, page }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.paste(wordClipboard)
  await expect(editor.title).toHaveValue('The cold quay')
  await expect(owner.page.getByText('1 picture could not be brought: drop it here.')).toBeVisible()

  await page.goto(await editor.publishNow())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The cold quay')
  expect(await notesOf(page)).toEqual(['By his own thermometer.', 'The harbour master said so twice.'])
  const text = page.locator('#text')
  await expect(text).toContainText('There were 10³ of them, or so they said.')
  await expect(text).not.toContainText(/Really|never|\[A1\]|\[1\]/)
  await expect(text.locator('ol').first()).toContainText('Flour')
  await expect(text.locator('ol ol.lower-alpha > li')).toHaveText(['white', 'grey'])
  await expect(text.locator(':scope > ol').nth(1)).toHaveAttribute('start', '3')
  await expect(text.locator('hr')).toHaveCount(0)
  await expect(text).toContainText('The quay in May')
})

test('paste / Google Docs: an essay is pasted, published and read with its notes and links', async ({ asOwner, page }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.paste(googleDocsClipboard)
  await expect(editor.title).toHaveValue('The ferry list')
  await expect(owner.page.getByText('1 picture could not be brought')).toBeVisible()

  await page.goto(await editor.publishNow())
  expect(await notesOf(page)).toEqual(['The book I saw was the fourth.', 'Or when the ink does.'])
  const text = page.locator('#text')
  await expect(text.getByRole('link', { name: 'the timetable' })).toHaveAttribute('href', 'https://example.org/ferries?from=quay')
  await expect(text.getByRole('heading', { name: 'What it holds' })).toBeVisible()
  await expect(text.locator('em')).toHaveText('nobody')
  await expect(text.locator('strong')).toHaveCount(0)
  await expect(text.locator('ol.lower-roman > li')).toHaveText(['names', 'sacks'])
})

test('paste / Substack: a post is pasted, published and read with its notes, its pull quote and none of its buttons', async ({
  asOwner,
  page,
}) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.paste(substackClipboard)
  await expect(editor.title).toHaveValue('Rain on the quay')
  await expect(editor.standfirst).toHaveValue('What the ferry does not say')

  await page.goto(await editor.publishNow())
  expect(await notesOf(page)).toEqual(['For nine hours.'])
  const text = page.locator('#text')
  await expect(text.getByRole('complementary').filter({ hasText: 'parliament' }).or(text.locator('.pull'))).toHaveText(
    'It was a parliament of umbrellas.',
  )
  await expect(text.getByRole('link', { name: 'boat' })).toHaveAttribute('href', 'https://example.org/boat')
  await expect(text.locator('strong')).toHaveText('nobody')
  await expect(text).not.toContainText(/Subscribe|Share|Thanks for reading/)
})

test('paste / pictures: those that could not be brought have their places, which take what is dropped or chosen', async ({ asOwner }) => {
  const owner = await asOwner()
  const editor = new EditorPage(owner.page)
  await editor.begin()
  await editor.text.focus()
  await editor.title.fill('Pictures that stayed behind')
  await editor.text.focus()
  const picture = (name: string) => `<p><img src="https://example.org/${name}.jpg" alt="${name}"></p>`
  await editor.paste({
    html: `<p>Before.</p>${picture('first')}<p>Between.</p>${picture('second')}<p>After.</p>${picture('third')}<p>End.</p>`,
    text: 'Before.\nBetween.',
  })
  await expect(owner.page.getByText('3 pictures could not be brought: drop them here.')).toBeVisible()
  const place = owner.page.locator('[data-awaited]').nth(1)
  await place.scrollIntoViewIfNeeded()
  await place.evaluate(
    (element, bytes) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'dropped.png', { type: 'image/png' }))
      const { left, top } = element.getBoundingClientRect()
      const at = { clientX: left + 10, clientY: top + 10 }
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, ...at, bubbles: true, cancelable: true }))
    },
    [...dot],
  )
  await expect(owner.page.getByText('2 pictures could not be brought')).toBeVisible()
  await expect(editor.text.locator('figure').nth(1).locator('img')).toBeVisible()
  await owner.page.getByLabel('Choose the pictures').setInputFiles({ name: 'chosen.png', mimeType: 'image/png', buffer: dot })
  await expect(editor.text.locator('figure').first().locator('img')).toBeVisible()
  await expect(editor.text.locator('figure').first().getByLabel('What it shows')).toHaveValue('first')
  await owner.page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(owner.page.getByRole('dialog')).toContainText('2, 1 that could not be brought')
  await owner.page.getByRole('button', { name: 'Not yet' }).click()
  await owner.page.getByRole('button', { name: 'Leave it out' }).first().click()
  await expect(owner.page.getByText('could not be brought')).toHaveCount(0)
  await expect(editor.text.locator('figure')).toHaveCount(2)
})

test('paste / our own page: what a reader copies is read back as what was written', async ({ asOwner, page, data }) => {
  const { slug } = await data.buildPublishedArticle({ title: 'To be copied back', body: everyBlock })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const owner = await asOwner()
  await owner.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const editor = new EditorPage(owner.page)
  for (const width of [1400, 390]) {
    await owner.page.setViewportSize({ width: 1400, height: 900 })
    await editor.begin()
    const articleId = editor.articleId
    await owner.page.setViewportSize({ width, height: 900 })
    await new ArticlePage(owner.page).open(slug)
    await owner.page.locator('#text').evaluate((text) => getSelection()?.selectAllChildren(text))
    await owner.page.keyboard.press('Control+c')
    await editor.open(articleId)
    await editor.text.focus()
    await editor.press('Control+a', 'Control+v')
    await expect(editor.text.locator('.authors-note')).toContainText('left it in a drawer')
    await expect(editor.text.locator('.footnote')).toHaveCount(1)
    await expect(editor.text.locator('.side-bar')).toHaveCount(1)
    await expect(owner.page.getByLabel('Title of the side bar')).toHaveValue('Flour')
    await expect(
      editor.text
        .locator('.side-bar')
        .locator('p, li, h3')
        .filter({ hasText: /^Flour/ }),
    ).toHaveCount(0)
    await expect(editor.text.locator('h2')).toHaveText('What the drivers carry')
    await expect(editor.text.locator('strong, em')).toHaveCount(0)
    await expect(editor.text.locator('.pull')).toHaveText('It was a parliament.')
    await expect(editor.text.locator('pre')).toHaveCount(1)
    await expect(editor.text.locator('td, th')).toHaveCount(15)
    await expect(editor.text).not.toContainText(/↑|Close|Notes/)
    await expect(editor.status).toHaveText(/^Saved \d/)
    const { body } = await data.db().article.findUniqueOrThrow({ where: { id: articleId }, select: { body: true } })
    // Blanks at the end of a line of code are the only thing that does not come back.
    expect(body.replaceAll(/ ?\\n"/g, '"'), `${width}`).toBe(JSON.stringify(everyBlock).replaceAll(/ ?\\n"/g, '"'))
  }
})
