import { expectAccessible } from '../../fixtures/axe'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'
import { Passages } from '../../pages/passages'
import { selectWords } from '../../pages/select-words'
import { SignInPage } from '../../pages/sign-in-page'

test.use({ siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

const password = 'kettle orchard seventeen'
const lines = [
  'The list is kept in a school exercise book, and every driver who answers keeps his place.',
  'Nobody has ever voted for this arrangement. Nobody would dream of breaking it.',
] as const

test('passages / signing in: a comment comes back with its passage, and is erased once it is posted', { tag: '@no-js' }, async ({
  page,
  data,
}) => {
  const user = await data.buildUser({ name: 'Grace Hopper', password })
  const { id, slug } = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${slug}/passage`)
  const passages = new Passages(page)
  await passages.quote.fill('a school exercise book')
  await passages.words.fill('With a squirrel\n\non it?')
  await passages.signIn.click()
  await expect(page).toHaveURL(/\/sign-in\?to=/)
  await new SignInPage(page).enter(user.email, password)
  await expect(page).toHaveURL(`/p/${slug}/passage#passage`)
  await expect(passages.form).toContainText('Commenting as Grace Hopper')
  await expect(passages.signIn).toHaveCount(0)
  await page.reload()
  await expect(passages.quote).toHaveValue('a school exercise book')
  await expect(passages.asComment).toBeChecked()
  await expect(passages.words).toHaveValue('With a squirrel\n\non it?')
  await passages.send.click()
  await expect(page).toHaveURL(new RegExp(`/p/${slug}#comment-`))
  const [passage] = await data.db().passage.findMany({ where: { articleId: id }, include: { comment: true } })
  expect(passage).toMatchObject({ quote: 'a school exercise book', comment: { authorId: user.id } })
  await page.goto(`/p/${slug}/passage`)
  await expect(passages.quote).toHaveValue('')
  await expect(passages.words).toHaveValue('')
})

test('passages / signing in: a note comes back as a note, with all that was said in it', { tag: '@no-js' }, async ({ page, data }) => {
  const user = await data.buildUser({ password })
  const { id, slug } = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${slug}/passage`)
  const passages = new Passages(page)
  await passages.quote.fill('keeps his place')
  await passages.asNote.check()
  await passages.form.getByRole('radio', { name: 'Something else' }).check()
  await passages.suggestion.fill('keeps their place')
  await passages.words.fill('Some are women.')
  await passages.credit.check()
  await passages.signIn.click()
  await new SignInPage(page).enter(user.email, password)
  await expect(page).toHaveURL(`/p/${slug}/passage?as=note#passage`)
  await expect(passages.asNote).toBeChecked()
  await expect(passages.form.getByRole('radio', { name: 'Something else' })).toBeChecked()
  await expect(passages.suggestion).toHaveValue('keeps their place')
  await expect(passages.credit).toBeChecked()
  await passages.send.click()
  await expect(page.getByText('Thank you: your note has arrived.')).toBeVisible()
  expect(await data.db().privateNote.findMany({ where: { articleId: id } })).toMatchObject([
    { kind: 'other', suggestion: 'keeps their place', text: 'Some are women.', wantsCredit: true, authorId: user.id },
  ])
  expect(await data.db().commentDraft.count({ where: { articleId: id } })).toBe(0)
})

test('passages / signing in: from beside the selection one comes back to the same passage, of two alike to the one that was meant', async ({
  page,
  data,
}) => {
  const user = await data.buildUser({ password })
  const { id, slug } = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${slug}`)
  const passages = new Passages(page)
  await selectWords(passages.text, 'Nobody would', 'Nobody would')
  await passages.reply.click()
  await passages.words.fill('Who would?')
  await passages.signIn.click()
  await new SignInPage(page).enter(user.email, password)
  await expect(page).toHaveURL(`/p/${slug}/passage#passage`)
  await expect(passages.chosen).toHaveText('Nobody would')
  await expect(passages.words).toHaveValue('Who would?')
  await passages.send.click()
  await expect(new ArticlePage(page).thread.comment('Who would?').locator('blockquote.passage')).toContainText('Nobody would')
  const [passage] = await data.db().passage.findMany({ where: { articleId: id } })
  expect(passage).toMatchObject({ quote: 'Nobody would', suffix: ' dream of breaking it.' })
  // Nor does the browser offer again what was sent.
  await selectWords(passages.text, 'Nobody would', 'Nobody would')
  await passages.reply.click()
  await expect(passages.words).toBeFocused()
  await expect(passages.words).toHaveValue('')
})

test('passages / signing in: what one browser typed is shown to no other, and of another passage nothing is said', {
  tag: '@no-js',
}, async ({ page, data, browser, site }) => {
  const { slug } = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await page.goto(`/p/${slug}/passage`)
  const passages = new Passages(page)
  await passages.quote.fill('a school exercise book')
  await passages.words.fill('Mine.')
  await passages.signIn.click()
  await expect(page).toHaveURL(/\/sign-in\?to=/)
  await page.goto(`/p/${slug}/passage?quote=ever%20voted&start=1`)
  await expect(passages.chosen).toHaveText('ever voted')
  await expect(passages.words).toHaveValue('')
  await page.goto(`/p/${slug}/passage`)
  await expect(passages.words).toHaveValue('Mine.')
  const other = await browser.newContext({ baseURL: site.url })
  const theirs = new Passages(await other.newPage())
  await theirs.page.goto(`/p/${slug}/passage`)
  await expect(theirs.words).toHaveValue('')
  await other.close()
})

test('passages / signing in: where people with an account talk, the form says so, and signing in brings what it did not offer', {
  tag: '@no-js',
}, async ({ page, data }) => {
  const user = await data.buildUser({ password })
  const { id, slug } = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await data.db().article.update({ where: { id }, data: { commentWriters: 'signed-in' } })
  await page.goto(`/p/${slug}`)
  await page.getByRole('link', { name: 'Reply to a passage (with an account)' }).click()
  const passages = new Passages(page)
  await expect(passages.form).toContainText('Only people who are signed in may comment here.')
  await expect(passages.asComment).toHaveCount(0)
  await expect(passages.asNote).toBeChecked()
  await passages.quote.fill('a school exercise book')
  await passages.words.fill('With a squirrel?')
  await passages.form.getByRole('button', { name: 'Sign in to comment' }).click()
  await new SignInPage(page).enter(user.email, password)
  await expect(page).toHaveURL(`/p/${slug}/passage#passage`)
  await expect(passages.asComment).toBeChecked()
  await expect(passages.quote).toHaveValue('a school exercise book')
  await passages.send.click()
  await expect(new ArticlePage(page).thread.comment('With a squirrel?')).toBeVisible()
})

test('passages / signing in: beside a selection, too, the bar says that a reply needs an account, and the note needs none', async ({
  page,
  data,
}) => {
  const user = await data.buildUser({ password })
  const { id, slug } = await data.buildPublishedArticle({ body: data.bodyOf(...lines) })
  await data.db().article.update({ where: { id }, data: { commentWriters: 'signed-in' } })
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`/p/${slug}`)
  const passages = new Passages(page)
  await selectWords(passages.text, 'a school', 'exercise book')
  await expect(passages.toAuthor).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  await passages.acts.getByRole('link', { name: 'Reply (with an account)' }).click()
  await expect(passages.form).toContainText('Only people who are signed in may comment here.')
  await expectAccessible(page)
  await passages.words.fill('With a squirrel?')
  await passages.form.getByRole('button', { name: 'Sign in to comment' }).click()
  await new SignInPage(page).enter(user.email, password)
  await expect(passages.asComment).toBeChecked()
  await expect(passages.chosen).toHaveText('a school exercise book')
  await expect(passages.words).toHaveValue('With a squirrel?')
})

test('passages / signing in: where nobody comments the form says so, and offers the note', { tag: '@no-js' }, async ({ page, data }) => {
  const { slug } = await data.buildPublishedArticle({ body: data.bodyOf(...lines), commentsOpen: false })
  await page.goto(`/p/${slug}/passage`)
  const passages = new Passages(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A note to the author')
  await expect(passages.form).toContainText('Comments under this essay are closed.')
  await expect(passages.asComment).toHaveCount(0)
  await expect(passages.asNote).toBeChecked()
})
