import { expectAccessible } from '../../fixtures/axe'
import { test } from '../../fixtures/mail-server'
import { expect } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open', name: 'The Far Shore' })
})

const linkIn = (text: string, to: RegExp) => to.exec(text)?.[0] ?? 'no link'
const tellMe = 'Mail me when somebody answers'
let guests = 0
const guest = () => `guest-${process.pid}-${++guests}@example.org`

test('comments / notices: a guest is asked, hears of an answer, and hears no more, all without script', { tag: '@no-js-only' }, async ({
  page,
  data,
  request,
  site,
  mailbox,
  watch,
}) => {
  watch.expect(/status of 422/)
  const address = guest()
  const article = await data.buildPublishedArticle({ title: 'On Bread' })
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  await thread.form.getByRole('checkbox', { name: tellMe }).check()
  await thread.write({ text: 'Who kept the list?', name: 'Ani' })
  await expect(thread.form).toContainText('To be mailed, leave your e-mail address; or untick the box.')
  await expect(thread.form.getByRole('checkbox', { name: tellMe })).toBeChecked()
  await thread.email.fill(address)
  await thread.post.click()
  await expect(page.getByText('One more step')).toBeVisible()
  const comment = await data.db().comment.findFirstOrThrow({ where: { articleId: article.id } })

  const question = await mailbox.newest(address)
  await page.goto(linkIn(question.text, /http\S+\/following\/confirm\S+/))
  await expect(page.getByText(address)).toBeVisible()
  await page.getByRole('button', { name: 'Yes, send me these mails' }).click()
  await expect(page.getByRole('status')).toContainText('From now on you are mailed')
  await expect(page.getByRole('listitem').filter({ hasText: 'Answers to your comment on On Bread' })).toBeVisible()

  const answer = (text: string) =>
    request.post(`/api/articles/${article.id}/comments`, {
      headers: { origin: site.url },
      data: { text, name: 'Tigran', parentId: comment.id },
    })
  await answer('Her daughter did.')
  const told = await mailbox.newest(address, 1)
  expect(told.headers).toMatchObject({
    'message-id': expect.stringMatching(/^<comment-\w+\.\w+@127\.0\.0\.1>$/),
    'in-reply-to': expect.stringContaining(`<comment-${comment.id}.`),
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  })
  expect(told.text).toContain('> Her daughter did.')
  expect(told.html).toContain('Her daughter did.')

  await page.goto(linkIn(told.headers['list-unsubscribe'] ?? '', /(?<=<)http[^>]+/))
  await expect(page).toHaveURL(/\/following\/stop/)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('heading', { name: 'no more of these mails' })).toBeVisible()
  await answer('And her son after her.')
  await expect
    .poll(() => data.db().outbox.count({ where: { status: { in: ['pending', 'running'] }, kind: { startsWith: 'comments.' } } }))
    .toBeLessThan(2)
  await page.goto(linkIn(told.text, /http\S+\/following\?as=\S+/))
  await expect(page.getByText('Nothing yet.')).toBeVisible()
  expect(mailbox.count(address)).toBe(2)
})

test('comments / notices: with script the comment is shown in its place, with what is left to do under it', async ({
  page,
  data,
  mailbox,
}) => {
  const address = guest()
  const article = await data.buildPublishedArticle()
  await data.buildComment({ articleId: article.id, source: 'The first one.' })
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  await thread.form.getByRole('checkbox', { name: tellMe }).check()
  await thread.write({ text: 'Who kept the list?', name: 'Ani', email: address })
  const notice = thread.region.getByText('Your comment is posted. One more step')
  await expect(notice).toBeFocused()
  await expect(thread.comment('Who kept the list?')).toBeVisible()
  await expectAccessible(page)
  const question = await mailbox.newest(address)
  await page.goto(linkIn(question.headers['list-unsubscribe'] ?? '', /(?<=<)http[^>]+/))
  await expect(page.getByText('not even a question')).toBeVisible()
  await expectAccessible(page)
  await page.goto(linkIn(question.text, /http\S+\/following\/confirm\S+/))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Yes, send me these mails' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Answers to your comment' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/p/${article.slug}`)
  await thread.form.getByRole('checkbox', { name: tellMe }).check()
  await thread.write({ text: 'And who found it?', name: 'Ani', email: address })
  await expect(thread.comment('And who found it?').locator('..')).toBeVisible()
  await expect(notice).toHaveCount(0)
})

test('comments / notices: an account follows what stands under an essay, sets how often, and stops it', async ({
  asReader,
  data,
  mailbox,
}) => {
  const { page, user } = await asReader()
  const article = await data.buildPublishedArticle({ title: 'On Salt' })
  await page.goto(`/p/${article.slug}`)
  await page.getByRole('link', { name: 'By mail or notification' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Follow' }).click()
  await expect(page.getByRole('status')).toContainText('You follow this now.')
  await page.goto('/account')
  await page.getByRole('link', { name: 'All that you follow' }).click()
  const mails = page.locator('form[action="/api/follows/settings"]')
  await mails.getByLabel('How often').selectOption('daily')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('Saved.')
  await expect(mails.getByLabel('How often')).toHaveValue('daily')
  await page.getByRole('button', { name: 'Stop: On Salt' }).click()
  await expect(page.getByText('Nothing yet.')).toBeVisible()
  expect(mailbox.count(user.email)).toBe(0)
})
