import { expectAccessible } from '../../fixtures/axe'
import { withPushService } from '../../fixtures/push'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.use({ serviceWorkers: 'allow', siteOptions: { content: 'empty' } })

test.beforeEach(async ({ data }) => {
  await data.buildSettings({ commentPolicy: 'open' })
})

const box = 'Notify me in this browser when somebody answers'
const button = 'Notify me in this browser'

test('comments / push: who ticks the box under a comment is notified of answers, without an address and without SMTP', async ({
  page,
  data,
}) => {
  const endpoint = await withPushService(page)
  const article = await data.buildPublishedArticle()
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  await thread.form.getByRole('checkbox', { name: box }).click()
  await expect(thread.form.getByRole('checkbox', { name: box })).toBeChecked()
  await thread.write({ text: 'Who kept the list?', name: 'Ani' })
  await expect(thread.comment('Who kept the list?')).toBeVisible()
  const comment = await data.db().comment.findFirstOrThrow({ where: { articleId: article.id } })
  const follow = await data.db().follow.findFirstOrThrow({ where: { subjectId: comment.id }, include: { recipient: true } })
  expect(follow).toMatchObject({
    kind: 'replies',
    personKey: `guest:${comment.guestKey}`,
    recipient: { channel: 'push', address: endpoint },
  })
})

test('comments / push: who does not agree is told how to, and comments all the same', async ({ page, data }) => {
  await withPushService(page, 'denied')
  const article = await data.buildPublishedArticle()
  await page.goto(`/p/${article.slug}`)
  const { thread } = new ArticlePage(page)
  await thread.form.getByRole('checkbox', { name: box }).click()
  await expect(thread.form.getByRole('alert')).toContainText('does not allow notifications')
  await expect(thread.form.getByRole('checkbox', { name: box })).not.toBeChecked()
  await thread.write({ text: 'All the same.', name: 'Ani' })
  await expect(thread.comment('All the same.')).toBeVisible()
  expect(await data.db().follow.count({ where: { articleId: article.id } })).toBe(0)
})

test('comments / push: a guest follows an essay, sees which browser is told of what, and stops it', async ({ page, data }) => {
  await withPushService(page)
  const article = await data.buildPublishedArticle({ title: 'On Salt' })
  await page.goto(`/p/${article.slug}`)
  await page.getByRole('link', { name: 'By notification' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('status')).toContainText('this browser is notified')
  await page.goto('/following')
  await expect(page.getByRole('heading', { name: 'push.example.org' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Stop: On Salt' }).click()
  await expect(page.getByRole('link', { name: 'On Salt' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Stop all notifications in it' }).click()
  await expect(page.getByText('No browser is notified yet.')).toBeVisible()
  expect(await data.db().recipient.count({ where: { channel: 'push', follows: { some: { articleId: article.id } } } })).toBe(0)
})

test('comments / push: an author is notified of all comments under their essays', async ({ asOwner, data }) => {
  const { page, user } = await asOwner()
  await withPushService(page)
  await page.goto('/following')
  await page.getByLabel('What this browser is notified of').selectOption({ label: 'All comments under your essays' })
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('status')).toContainText('this browser is notified')
  await expect(page.getByRole('listitem').filter({ hasText: 'All comments under your essays' })).toBeVisible()
  expect(await data.db().follow.count({ where: { kind: 'essays', subjectId: user.id } })).toBe(1)
})

test('comments / push: the worker shows who wrote, and a click leads to the comment', async ({ page, context, data, site }) => {
  await withPushService(page)
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}/follow`)
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('status')).toContainText('this browser is notified')
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const text = { title: 'Ani commented on “On Salt”', body: 'The blue one.', path: `/p/${slug}`, tag: 'comment-1', lang: 'en', dir: 'ltr' }
  const shown = await worker.evaluate(async (pushed) => {
    const scope = self as unknown as { registration: ServiceWorkerRegistration; clients: { openWindow(url: string): Promise<null> } }
    const shown: { title: string; options: NotificationOptions | undefined; closed: boolean }[] = []
    const opened: string[] = []
    // A headless browser shows nothing and lets nobody press it: what it would be told to show is written down in its place.
    scope.registration.showNotification = async (title, options) => void shown.push({ title, options, closed: false })
    scope.clients.openWindow = async (url) => {
      opened.push(url)
      return null
    }
    const hear = (event: Event & { done?: Promise<unknown> }) =>
      Object.assign(event, { waitUntil: (work: Promise<unknown>) => (event.done = work) })
    const push: Event & { done?: Promise<unknown> } = hear(Object.assign(new Event('push'), { data: { json: () => pushed } }))
    self.dispatchEvent(push)
    await push.done
    const notification = { data: shown[0]?.options?.data, close: () => Object.assign(shown[0] ?? {}, { closed: true }) }
    const click: Event & { done?: Promise<unknown> } = hear(Object.assign(new Event('notificationclick'), { notification }))
    self.dispatchEvent(click)
    await click.done
    return { shown, opened }
  }, text)
  const { title, path, ...options } = text
  expect(shown).toEqual({ shown: [{ title, options: { ...options, data: path }, closed: true }], opened: [`${site.url}${path}`] })
})

for (const says of ['what it was', 'nothing'] as const) {
  test(`comments / push: a changed subscription is told by the worker, where the browser says ${says} of the old one`, async ({
    page,
    context,
    data,
  }) => {
    const endpoint = await withPushService(page)
    const { id, slug } = await data.buildPublishedArticle()
    await page.goto(`/p/${slug}/follow`)
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('status')).toContainText('this browser is notified')
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    const { push } = await data.db().recipient.findFirstOrThrow({ where: { address: endpoint }, include: { push: true } })
    const keys = { p256dh: push?.p256dh ?? '', auth: push?.auth ?? '' }
    const [first, second] = [
      { endpoint: `${endpoint}-2`, keys },
      { endpoint: `${endpoint}-3`, keys },
    ]
    for (const [old, fresh] of [
      [{ endpoint, keys }, first],
      [first, second],
    ]) {
      await worker.evaluate(
        async ({ oldSubscription, newSubscription }) => {
          const event: Event & { done?: Promise<unknown> } = new Event('pushsubscriptionchange')
          Object.assign(event, { oldSubscription, newSubscription, waitUntil: (work: Promise<unknown>) => (event.done = work) })
          self.dispatchEvent(event)
          await event.done
        },
        { oldSubscription: says === 'nothing' ? null : old, newSubscription: fresh },
      )
    }
    const follows = await data.db().follow.findMany({ where: { subjectId: id }, include: { recipient: true } })
    expect(follows).toMatchObject([{ recipient: { channel: 'push', address: second.endpoint } }])
  })
}

test('comments / push: without script nothing is offered that needs one, and the feed is named', { tag: '@no-js-only' }, async ({
  page,
  data,
}) => {
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  await expect(page.getByRole('textbox', { name: /comment/i })).toBeVisible()
  await expect(page.getByText(box)).toBeHidden()
  await expect(page.getByText('By notification')).toBeHidden()
  await page.goto(`/p/${slug}/follow`)
  await expect(page.getByText('The feed of these comments tells you of new ones as well.')).toBeVisible()
  await expect(page.getByRole('button', { name: button })).toBeHidden()
})
