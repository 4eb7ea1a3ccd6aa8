import { expect, test } from '../../fixtures/test'
import { RespondPage } from '../../pages/respond-page'
import { SignInPage } from '../../pages/sign-in-page'
import { Thread } from '../../pages/thread'

const password = 'kettle orchard seventeen'
const signIn = { name: 'Comment as yourself' }
const text = 'Typed before I signed in,\n\nin two paragraphs.'

test('what was typed without script is there again after signing in, and is erased once it is posted', { tag: '@no-js-only' }, async ({
  page,
  data,
}) => {
  const user = await data.buildUser({ name: 'Grace Hopper', password })
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const thread = new Thread(page)
  await thread.text.fill(text)
  await thread.form.getByRole('button', signIn).click()
  await expect(page).toHaveURL(/\/sign-in\?to=/)
  await new SignInPage(page).enter(user.email, password)

  await expect(page).toHaveURL(`/p/${slug}/respond#respond`)
  const respond = new RespondPage(page)
  await expect(respond.text).toHaveValue(text)
  await expect(page.getByText('Commenting as Grace Hopper')).toBeVisible()
  await page.reload()
  await expect(respond.text).toHaveValue(text)
  await respond.post.click()
  await expect(page.getByRole('article').filter({ hasText: 'in two paragraphs.' })).toContainText('Grace Hopper')
  await respond.open(slug)
  await expect(respond.text).toHaveValue('')
})

test('a reply typed without script comes back by an e-mail link, under the comment that it answers', { tag: '@no-js-only' }, async ({
  page,
  data,
}) => {
  const { slug, id } = await data.buildPublishedArticle()
  const comment = await data.buildComment({ articleId: id, guestName: 'Tigran' })
  const email = `${crypto.randomUUID()}@example.org`
  const respond = new RespondPage(page)
  await respond.open(slug, comment.id)
  await respond.text.fill(text)
  await page.getByRole('button', signIn).click()
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Send me a link' }) })
  await form.getByLabel('E-mail').fill(email)
  await form.getByRole('button').click()
  await expect(page).toHaveURL('/sign-in/sent')
  const mails = () => data.db().outbox.findMany({ where: { kind: 'mail', payload: { contains: email } } })
  await expect.poll(async () => (await mails()).length).toBe(1)
  const [mail] = await mails()
  await page.goto(/http\S+token=[\w-]+/.exec(mail?.payload ?? '')?.[0] ?? '')
  await page.getByLabel('Your name').fill('Somebody New')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(`/p/${slug}/respond?to=${comment.id}#respond`)
  await expect(respond.answered).toContainText('Tigran')
  await expect(respond.text).toHaveValue(text)
})

test('what one browser typed is shown to no other', { tag: '@no-js-only' }, async ({ page, data, browser, site }) => {
  const { slug } = await data.buildPublishedArticle()
  const respond = new RespondPage(page)
  await respond.open(slug)
  await respond.text.fill(text)
  await page.getByRole('button', signIn).click()
  await expect(page).toHaveURL(/\/sign-in\?to=/)
  const other = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false })
  const theirs = new RespondPage(await other.newPage())
  await theirs.open(slug)
  await expect(theirs.text).toHaveValue('')
  await other.close()
  await respond.open(slug)
  await expect(respond.text).toHaveValue(text)
})

test('somebody signed in already is not asked to do it again', { tag: '@no-js-only' }, async ({ asReader, data }) => {
  // The page of everybody's does not know them; the form of their own does.
  const { slug } = await data.buildPublishedArticle()
  const { page, user } = await asReader()
  await page.goto(`/p/${slug}`)
  const thread = new Thread(page)
  await thread.text.fill(text)
  await thread.form.getByRole('button', signIn).click()
  await expect(page).toHaveURL(`/p/${slug}/respond#respond`)
  await expect(new RespondPage(page).text).toHaveValue(text)
  await expect(page.getByText(`Commenting as ${user.name}`)).toBeVisible()
})

test('with script one comes back to the box under the comment, open, with the text and the caret in it', async ({ page, data }) => {
  const user = await data.buildUser({ name: 'Grace Hopper', password })
  const { slug, id } = await data.buildPublishedArticle()
  await data.buildComment({ articleId: id, guestName: 'Tigran', source: 'To be answered.' })
  await page.goto(`/p/${slug}`)
  const thread = new Thread(page)
  const answered = thread.comment('To be answered.')
  await answered.getByRole('link', { name: /^Reply/ }).click()
  const reply = answered.getByRole('textbox', { name: /^Your reply/ })
  await reply.fill(text)
  await answered.getByRole('button', signIn).click()
  await new SignInPage(page).enter(user.email, password)
  await expect(page).toHaveURL(new RegExp(`/p/${slug}#answer-`))
  await expect(reply).toHaveValue(text)
  await expect(reply).toBeFocused()
  await expect(answered.locator('form')).toContainText('Commenting as Grace Hopper')
})

test('with script one comes back to the form of the thread, with the text and the caret in it', async ({ page, data }) => {
  const user = await data.buildUser({ password })
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const thread = new Thread(page)
  await thread.text.fill(text)
  await thread.form.getByRole('button', signIn).click()
  await new SignInPage(page).enter(user.email, password)
  await expect(page).toHaveURL(`/p/${slug}#answer`)
  await expect(thread.text).toHaveValue(text)
  await expect(thread.text).toBeFocused()
})

test('a browser that keeps nothing has the server keep the text', async ({ page, data }) => {
  const user = await data.buildUser({ password })
  const { slug } = await data.buildPublishedArticle()
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError')
    }
  })
  await page.goto(`/p/${slug}`)
  const thread = new Thread(page)
  await thread.text.fill(text)
  await thread.form.getByRole('button', signIn).click()
  await new SignInPage(page).enter(user.email, password)
  await expect(page).toHaveURL(`/p/${slug}/respond#respond`)
  await expect(new RespondPage(page).text).toHaveValue(text)
})
