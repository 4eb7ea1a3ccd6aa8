import { expect, test } from '../../fixtures/test'
import { Thread } from '../../pages/thread'

test.use({ siteOptions: { content: 'empty' } })

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

test('comments / times: programs are told when a comment was written, by the document or by the script', { tag: '@no-js' }, async ({
  page,
  data,
  javaScriptEnabled,
}) => {
  const { id: articleId, slug } = await data.buildPublishedArticle()
  const createdAt = new Date('2019-05-06T07:08:09Z')
  await data.buildComment({ articleId, source: 'Of another system.', createdAt })
  const own = await data.buildComment({ articleId, source: 'Of this one.' })
  await page.goto(`/p/${slug}`)
  const thread = new Thread(page)
  const brought = thread.comment('Of another system.')
  await expect(brought.locator('.who time')).toHaveAttribute('datetime', '2019-05-06T07:08Z')
  await expect(brought.locator('.who')).toContainText('2019')
  const written = thread.comment('Of this one.').locator('.who')
  if (javaScriptEnabled) {
    const time = written.locator('time')
    await expect(time).toHaveAttribute('datetime', iso)
    const said = Date.parse((await time.getAttribute('datetime')) ?? '')
    expect(Math.abs(said - own.createdAt.getTime())).toBeLessThan(60_000)
    await expect(time).toHaveText('this minute')
    await expect(time).toHaveAttribute('title', new RegExp(String(own.createdAt.getUTCFullYear())))
    await expect(written.locator('a time')).toHaveCount(1)
  } else {
    await expect(written.locator('.when')).toContainText(String(own.createdAt.getUTCFullYear()))
  }
})
