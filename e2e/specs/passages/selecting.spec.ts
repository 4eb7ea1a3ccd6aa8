import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { Passages } from '../../pages/passages'
import { selectWords } from '../../pages/select-words'

test.use({ siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

const lines = [
  'The list is kept in a school exercise book, and every driver who answers keeps his place.',
  'Nobody has ever voted for this arrangement. Nobody would dream of breaking it.',
  'By the evening the queue is a street. In the morning the queue is a street again.',
] as const

test('passages / selecting: a pointer selects, Reply opens the form under the passage, and the comment stands in the thread', async ({
  page,
  data,
}) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines, ...Array.from({ length: 40 }, () => lines[0])) })
  await page.goto(`/p/${article.slug}`)
  const passages = new Passages(page)
  // A word pressed twice, and on to another: as a hand does it.
  const line = passages.text.getByText(lines[1])
  const box = await line.boundingBox()
  if (!box) throw new Error('The line is not there.')
  await page.mouse.move(box.x + 4, box.y + 14)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 14, { steps: 5 })
  await expect(passages.acts).toBeHidden()
  await page.mouse.up()
  await expect(passages.reply).toBeVisible()
  await passages.reply.click()
  await expect(passages.words).toBeFocused()
  await expect(passages.chosen).toHaveText(/^Nobody has ever/)
  await expect(passages.words).toBeInViewport()
  await expect(line).toBeInViewport()
  await expect(passages.acts).toBeHidden()
  await passages.words.fill('Who would have voted?')
  await passages.name.fill('Ani')
  await passages.send.click()
  await expect(passages.panel).toContainText('Your comment is posted.')
  await expect(passages.panel.locator('.form-alert')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Your comment is posted.' })).toHaveCount(1)
  const comment = new ArticlePage(page).thread.comment('Who would have voted?')
  await expect(comment.locator('blockquote.passage')).toContainText('Nobody has ever')
  await passages.panel.getByRole('link', { name: 'See it under the essay' }).click()
  await expect(comment).toBeInViewport()
})

test('passages / selecting: the buttons lie beside what is selected and never over it', async ({ page, data }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines, ...Array.from({ length: 12 }, () => lines.join(' '))) })
  const passages = new Passages(page)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 600 })
    await page.goto(`/p/${article.slug}`)
    for (const [first, last] of [
      ['school', 'exercise book'],
      ['The list', 'his place'],
      ['every driver', 'his place'],
    ] as const) {
      await selectWords(passages.text.locator('p').first(), first, last)
      await expect(passages.acts).toBeVisible()
      const lies = () =>
        passages.acts.evaluate((bar) => {
          const { top, bottom, left, right } = bar.getBoundingClientRect()
          const rects = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])]
          const over = rects.some((rect) => rect.top < bottom && rect.bottom > top && rect.left < right && rect.right > left)
          return { over, inWindow: left >= 0 && right <= document.documentElement.clientWidth }
        })
      await expect.poll(lies, `${width}px: ${first} … ${last}`).toEqual({ over: false, inWindow: true })
    }
  }
})

test('passages / selecting: by keyboard alone, from the selection to the comment and back out', async ({ page, data }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${article.slug}`)
  const passages = new Passages(page)
  // Caret browsing selects so; the browser of these specs has none.
  await selectWords(passages.text, 'school', 'exercise book')
  await expect(passages.acts).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'The Tab key leads to what you can do with this passage.' })).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(passages.reply).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(passages.toAuthor).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(passages.acts).toBeHidden()
  await selectWords(passages.text, 'every driver', 'who answers')
  await expect(passages.acts).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(passages.words).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('All of them?')
  await page.keyboard.press('Escape')
  await expect(passages.panel).toHaveCount(0)
  // What was selected is selected again, and what was typed is still there.
  await expect(passages.acts).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(passages.words).toHaveValue('All of them?')
  await passages.name.fill('Ani')
  await passages.send.press('Enter')
  await expect(passages.panel.locator('.form-alert')).toBeFocused()
  await expect(new ArticlePage(page).thread.comment('All of them?')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(passages.panel).toHaveCount(0)
})

test('passages / selecting: a refused form says why beside the field, and keeps what was typed', async ({ page, data, watch }) => {
  watch.expect(/status of 422/)
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${article.slug}`)
  const passages = new Passages(page)
  await selectWords(passages.text, 'school', 'exercise book')
  await passages.reply.click()
  await passages.words.fill('With a squirrel?')
  await passages.send.click()
  await expect(passages.name).toBeFocused()
  await expect(passages.name).toHaveAccessibleDescription(/Say who you are/)
  await expect(passages.words).toHaveValue('With a squirrel?')
  await expect(passages.chosen).toHaveText('school exercise book')
  await passages.name.fill('Ani')
  await passages.send.click()
  await expect(passages.panel).toContainText('Your comment is posted.')
})

test('passages / selecting: a note is sent from beside the passage, and thanked for where one stands', async ({ page, data }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${article.slug}`)
  const passages = new Passages(page)
  await selectWords(passages.text, 'keeps', 'his place')
  await passages.toAuthor.click()
  await expect(passages.asNote).toBeChecked()
  await passages.suggestion.fill('keeps their place')
  await passages.send.click()
  await expect(passages.panel).toContainText('Thank you: your note has arrived.')
  await expect(page).toHaveURL(`/p/${article.slug}`)
  const notes = await data.db().privateNote.findMany({ where: { articleId: article.id }, include: { passage: true } })
  expect(notes).toMatchObject([{ kind: 'typo', suggestion: 'keeps their place', passage: { quote: 'keeps his place' } }])
})

test('passages / selecting: of words that stand twice the place that was selected is meant', async ({ page, data }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${article.slug}`)
  const passages = new Passages(page)
  await selectWords(passages.text, 'queue is a street again', 'queue is a street')
  await passages.text.getByText(lines[2]).evaluate((line) => {
    const words = line.firstChild as Text
    const at = words.data.lastIndexOf('queue is a street')
    getSelection()?.setBaseAndExtent(words, at, words, at + 'queue is a street'.length)
  })
  await expect(passages.acts).toBeVisible()
  await passages.reply.click()
  await passages.words.fill('Again?')
  await passages.name.fill('Ani')
  await passages.send.click()
  await expect(passages.panel).toContainText('Your comment is posted.')
  const [passage] = await data.db().passage.findMany({ where: { articleId: article.id } })
  expect(passage).toMatchObject({ quote: 'queue is a street', suffix: ' again.' })
})

test('passages / selecting: what is typed survives a reload, for whoever selects about the same again', async ({ page, data }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${article.slug}`)
  const passages = new Passages(page)
  await selectWords(passages.text, 'school', 'exercise book')
  await passages.reply.click()
  await passages.words.fill('With a squirrel?')
  await page.reload()
  await selectWords(passages.text, 'a school', 'exercise book')
  await passages.reply.click()
  await expect(passages.words).toHaveValue('With a squirrel?')
  await page.reload()
  await selectWords(passages.text, 'Nobody has', 'ever voted')
  await passages.reply.click()
  await expect(passages.words).toBeFocused()
  await expect(passages.words).toHaveValue('')
})

test('passages / selecting: without connection the form says so and keeps what was typed', async ({ page, data, watch }) => {
  watch.expect(/ERR_FAILED|Failed to load/)
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${article.slug}`)
  const passages = new Passages(page)
  await selectWords(passages.text, 'school', 'exercise book')
  await passages.reply.click()
  await passages.words.fill('With a squirrel?')
  await page.route('**/passages', (route) => route.abort())
  await passages.send.click()
  await expect(passages.panel.getByRole('alert')).toContainText('This could not be sent.')
  await expect(passages.words).toHaveValue('With a squirrel?')
})

test('passages / selecting: who only reads loads nothing of it, and a word alone is offered no reply', async ({ page, data }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto(`/p/${article.slug}`)
  await page.mouse.wheel(0, 2_000)
  await expect(new ArticlePage(page).thread.form).toBeInViewport()
  const ofPassages = () => loaded.filter((path) => /passages|counts/.test(path))
  await page.mouse.wheel(0, -3_000)
  expect(ofPassages()).toEqual([])
  const passages = new Passages(page)
  await selectWords(passages.text, 'school', 'exercise book')
  await expect(passages.reply).toBeVisible()
  expect(ofPassages()).toHaveLength(1)
  await selectWords(passages.text, 'school', 'school')
  await expect(passages.reply).toBeHidden()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})
