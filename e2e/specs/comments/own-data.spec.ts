import { expectAccessible } from '../../fixtures/axe'
import { withPushService } from '../../fixtures/push'
import { expect, test } from '../../fixtures/test'
import { ArticlePage } from '../../pages/article-page'

test.use({ serviceWorkers: 'allow', siteOptions: { content: 'empty' } })

test('comments / own data: a guest downloads all that they wrote and erases it, once they have said that they mean it', {
  tag: '@no-js',
}, async ({ page, data, watch, javaScriptEnabled }) => {
  watch.expect(/status of 422/)
  await data.buildSettings({ commentPolicy: 'open' })
  const { id: articleId, slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}`)
  const { thread } = new ArticlePage(page)
  await thread.write({ text: 'Something of mine.', name: 'Ani' })
  await expect(thread.comment('Something of mine.')).toBeVisible()
  const parent = await data.db().comment.findFirstOrThrow({ where: { articleId } })
  await data.buildComment({ parent, source: 'An answer.' })
  await page.goto('/own-comments')
  await expect(page.getByText('1 comment, 0 likes, 0 reports.')).toBeVisible()
  if (javaScriptEnabled) await expectAccessible(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download' }).click()
  expect((await downloading).suggestedFilename()).toBe('comments.json')
  await page.getByRole('link', { name: 'Erase everything' }).click()
  await expect(page.getByText('Nobody can bring it back')).toBeVisible()
  await page.getByRole('button', { name: 'Erase it for good' }).click()
  await expect(page.getByRole('alert')).toContainText('Tick the box first')
  if (javaScriptEnabled) await expectAccessible(page)
  await page.getByRole('checkbox', { name: 'I understand that this cannot be undone.' }).check()
  await page.getByRole('button', { name: 'Erase it for good' }).click()
  await expect(page.getByRole('status')).toContainText('Nothing that you wrote is left here')
  await page.goto(`/p/${slug}`)
  await expect(thread.comment('An answer.')).toBeVisible()
  await expect(page.getByText('Something of mine.')).toHaveCount(0)
})

test('comments / own data: who only follows sees it, downloads it, and stops all of it', async ({ page, data }) => {
  const endpoint = await withPushService(page)
  const { slug } = await data.buildPublishedArticle()
  await page.goto(`/p/${slug}/follow`)
  await page.getByRole('button', { name: 'Notify me in this browser' }).click()
  await expect(page.getByRole('status')).toContainText('this browser is notified')
  await page.goto('/own-comments')
  await expect(page.getByText('You follow 1 thing, by mail or notification.')).toBeVisible()
  await page.getByRole('link', { name: 'Erase everything' }).click()
  await expect(page.getByText('What you follow by mail or notification is stopped and forgotten.')).toBeVisible()
  await expect(page.getByText('No comment will be erased')).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'I understand that this cannot be undone.' }).check()
  await page.getByRole('button', { name: 'Erase it for good' }).click()
  await expect(page.getByRole('status')).toContainText('Nothing that you wrote is left here')
  expect(await data.db().recipient.count({ where: { address: endpoint } })).toBe(0)
})
