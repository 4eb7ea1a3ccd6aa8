import { expectAccessible } from '../../fixtures/axe'
import { locales, translatorFor } from '../../fixtures/inside'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { Passages } from '../../pages/passages'

test.use({ siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

const lines = [
  'The list is kept in a school exercise book, and every driver who answers keeps his place.',
  'Nobody has ever voted for this arrangement. Nobody would dream of breaking it.',
  'By the evening the queue is a street. In the morning the queue is a street again.',
] as const

test('passages / form: a comment is sent with the words it is about, and stands under them in the thread', { tag: '@no-js' }, async ({
  page,
  data,
}) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${article.slug}`)
  await page.getByRole('link', { name: 'Reply to a passage' }).click()
  const passages = new Passages(page)
  await expect(passages.asComment).toBeChecked()
  await expect(passages.suggestion).toBeHidden()
  await passages.quote.fill('a school exercise book')
  await passages.words.fill('With a squirrel on it?')
  await passages.name.fill('Ani')
  await passages.send.click()
  await expect(page).toHaveURL(new RegExp(`/p/${article.slug}#comment-`))
  const comment = new ArticlePage(page).thread.comment('With a squirrel on it?')
  await expect(comment.locator('blockquote.passage')).toContainText('a school exercise book')
  await expect(comment.getByRole('link', { name: 'To the passage' })).toHaveAttribute(
    'href',
    `/p/${article.slug}#:~:text=a%20school%20exercise%20book`,
  )
})

test('passages / form: a note reaches the author, and nobody else reads a word of it', { tag: '@no-js' }, async ({
  page,
  data,
  request,
  site,
}) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${article.slug}`)
  await page.getByRole('link', { name: 'Note to the author' }).click()
  const passages = new Passages(page)
  await expect(passages.asNote).toBeChecked()
  await passages.quote.fill('every driver who answers keeps his place')
  await passages.form.getByRole('radio', { name: 'A slip in the text' }).check()
  await passages.suggestion.fill('every driver who answers keeps their place')
  await passages.words.fill('Some of them are women.')
  await passages.name.fill('Ani')
  await passages.credit.check()
  await passages.send.click()
  await expect(page.getByText('Thank you: your note has arrived.')).toBeVisible()
  const [note] = await data.db().privateNote.findMany({ where: { articleId: article.id }, include: { passage: true } })
  expect(note).toMatchObject({ kind: 'typo', text: 'Some of them are women.', guestName: 'Ani', wantsCredit: true, status: 'open' })
  expect(note).toMatchObject({
    suggestion: 'every driver who answers keeps their place',
    passage: { quote: 'every driver who answers keeps his place' },
  })
  for (const path of ['', '/comments', '/feeds/atom.xml', '/passages.json'])
    expect(await (await request.get(`${site.url}/p/${article.slug}${path}`)).text()).not.toContain('Some of them are women.')
  expect(await (await request.get(`${site.url}/p/${article.slug}/passages.json`)).json()).toEqual({ marks: [] })
})

for (const [what, words, complaint] of [
  ['is not in the essay', 'a squirrel on the cover', /The essay does not say this/],
  ['is there twice', 'queue is a street', /more than once/],
] as const) {
  test(`passages / form: words of which the essay says that it ${what} are asked for again, and all that was typed is kept`, {
    tag: '@no-js',
  }, async ({ page, data, watch }) => {
    watch.expect(/status of 422/)
    const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
    await page.goto(`/p/${article.slug}/passage`)
    const passages = new Passages(page)
    await passages.quote.fill(words)
    await passages.asNote.check()
    await passages.form.getByRole('radio', { name: 'Something else' }).check()
    await passages.suggestion.fill('Another way.')
    await passages.words.fill('What I wanted to say.')
    await passages.name.fill('Ani')
    await passages.credit.check()
    await passages.send.click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(passages.quote).toHaveAccessibleDescription(complaint)
    await expect(passages.quote).toHaveValue(words)
    await expect(passages.asNote).toBeChecked()
    await expect(passages.form.getByRole('radio', { name: 'Something else' })).toBeChecked()
    await expect(passages.suggestion).toHaveValue('Another way.')
    await expect(passages.words).toHaveValue('What I wanted to say.')
    await expect(passages.name).toHaveValue('Ani')
    await expect(passages.credit).toBeChecked()
    await passages.quote.fill('By the evening the queue is a street')
    await passages.send.click()
    await expect(page.getByText('Thank you: your note has arrived.')).toBeVisible()
  })
}

test('passages / form: is looked at before it is posted, as the comment would be', { tag: '@no-js' }, async ({ page, data }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${article.slug}/passage`)
  const passages = new Passages(page)
  await passages.quote.fill('a school exercise book')
  await passages.words.fill('With a *squirrel*.')
  await passages.form.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByRole('region', { name: 'How it will look' }).locator('em')).toHaveText('squirrel')
  await expect(passages.quote).toHaveValue('a school exercise book')
})

test('passages / form: under a closed thread the author can still be written to', { tag: '@no-js' }, async ({ page, data }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines), commentsOpen: false })
  await page.goto(`/p/${article.slug}`)
  await expect(page.getByRole('link', { name: 'Note to the author' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Reply to a passage' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Note to the author' }).click()
  const passages = new Passages(page)
  await expect(passages.asNote).toBeChecked()
  await expect(passages.asComment).toHaveCount(0)
  await passages.quote.fill('a school exercise book')
  await passages.words.fill('It was a ledger.')
  await passages.send.click()
  await expect(page.getByText('Thank you: your note has arrived.')).toBeVisible()
})

test('passages / form: fits a narrow screen, and is read aloud in order', async ({ page, data }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`/p/${article.slug}/passage?as=note`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  await expectAccessible(page)
  await new Passages(page).asComment.check()
  await expectAccessible(page)
})

test('passages / form: speaks every language of the interface', { tag: '@no-js' }, async ({ page, data }) => {
  const article = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  for (const language of locales) {
    await data.buildSettings({ commentPolicy: 'open', language })
    const t = translatorFor(language)
    await page.goto(`/p/${article.slug}/passage?as=note`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('passages.noteTitle'))
    for (const label of ['asComment', 'asNote', 'kindTypo', 'kindFact', 'kindOther'] as const)
      await expect(page.getByRole('radio', { name: t(`passages.${label}`) })).toBeVisible()
    await expect(page.getByRole('textbox', { name: t('passages.text') })).toBeVisible()
    await expect(page.getByRole('button', { name: t('passages.send') })).toBeVisible()
  }
})
